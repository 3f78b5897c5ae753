/** Words by which a sheet, a table or a title is known as a roadmap. All patterns are for folded text. */
export const ROADMAP_NAME = /tiekar|digikart|färdplan|vägkart|road ?map/u;
/** Words for what is not the roadmap in force: an archive, a copy, a form, a draft. */
export const OLD_NAME = /vanha|kopio|arkisto|pohja|malli|luonnos|varmuus|testi|esimerk|gammal|kopia|arkiv|mall|utkast|exempel|old|copy|archive|backup|template|draft|example|\(\d{1,2}\)\s*$/u;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** Whether a title over a repeated header is that of another table (another year's, a draft), and not the name of a section. */
export function namesAnotherTable(foldedTitle: string): boolean {
  return YEAR.test(foldedTitle) || ROADMAP_NAME.test(foldedTitle) || OLD_NAME.test(foldedTitle);
}
