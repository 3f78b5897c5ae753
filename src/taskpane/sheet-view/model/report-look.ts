import type { Style, StyleName } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";

/** Points to pixels. */
const POINT = 4 / 3;
const BORDER = "1px solid #808080";
const looks = new Map<string, Readonly<React.CSSProperties>>();

function letters(style: Style): React.CSSProperties {
  return {
    ...(style.bold === true ? { fontWeight: 700 } : {}),
    ...(style.italic === true ? { fontStyle: "italic" } : {}),
    ...(style.colour === undefined ? {} : { color: `#${style.colour}` }),
    ...(style.fill === undefined ? {} : { backgroundColor: `#${style.fill}` }),
  };
}

/** A planned cell's look in the browser, with what a conditional format lays over it. Paper is white whatever the page is. */
export function reportLook(name: StyleName, over: StyleName | undefined, linked: boolean): Readonly<React.CSSProperties> {
  const key = `${name}|${over ?? ""}|${String(linked)}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const style: Style = STYLES[name];
  const look: React.CSSProperties = {
    color: "#000000",
    ...letters(style),
    ...(over === undefined ? {} : letters(STYLES[over])),
    ...(style.size === undefined ? {} : { fontSize: `${style.size * POINT}px`, lineHeight: 1.25 }),
    ...(style.indent === undefined ? {} : style.align === "right" ? { paddingInlineEnd: `${4 + style.indent * 9}px` } : { paddingInlineStart: `${4 + style.indent * 9}px` }),
    ...(style.border === "thin" ? { border: BORDER } : style.border === "bottom" ? { borderBottom: BORDER } : {}),
    ...(style.align === "center" ? { alignItems: "center" } : {}),
    ...(linked ? { textDecorationLine: "underline" } : {}),
  };
  looks.set(key, look);
  return look;
}
