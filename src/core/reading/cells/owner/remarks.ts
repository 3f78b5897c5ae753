const DEPUTY = /^(?:vara(?:lla|henkilö|hlö|vastuuhenkilö|omistaja)?|sijainen|sij|vs|ersättare|ers|vice|suppleant|deputy|backup|substitute)(?:[.:]\s*|\s+)(?<name>.+)$/iu;
const DEPUTY_BEHIND = /^(?<name>.+?)\s+\(?(?:vara(?:lla|henkilö|hlö)?|sijainen|ersättare|deputy|backup)\)?$/iu;
const LEAVING =
  /(?:eläk|pensio|lähte[eny]|lähdössä|lopetta|irtisan|siirty[ynm]|siirtynyt|poissa|virkavapa|työvapa|opintovapa|perhevapa|vanhempainvapa|hoitovapa|äitiysvapa|äitiyslom|isyysvapa|sairauslom|vuorottelu|vaihtuu|vaihtumassa|slutar|slutat|avgår|avgått|tjänstledig|föräldraledig|moderskapsledig|sjukledig|byts|retire|leaves|leaving|resign|on leave|parental)|(?:^|\s)(?:asti|saakka|till och med|until)(?:\s|$)/iu;

/** The deputy's name in a remark: "vara Korhonen" → Korhonen. */
export function deputyIn(remark: string): string | undefined {
  return DEPUTY.exec(remark)?.groups?.["name"] ?? DEPUTY_BEHIND.exec(remark)?.groups?.["name"];
}

/** True for a remark that the owner is going or gone: "eläkkeelle 6/25", "virkavapaalla". */
export function saysLeaving(remark: string): boolean {
  return LEAVING.test(remark);
}
