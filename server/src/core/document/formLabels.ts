const PRINTED =
  /\((?:circle|tick|check|select|mark|delete)\b[^)]{0,40}\)|\b(?:circle|tick|check) (?:one|all that apply)\b/i;
const BOXES = /(?:[☐☑☒□■]|\[[ xX]?\]|\( {0,2}\))/g;
const CHOICES = /^\p{L}[^().!?\n]{2,60}\([^()/.,]{1,30}(?: ?\/ ?[^()/.,]{1,30}){2,}\):?$/u;
const YES_NO = /\b(?:y ?\/ ?n|yes ?\/ ?no)\b["”]?:?$/i;
const PRONOUNS = /\b(?:she|he|they|xe|ze) ?\//i;
const LONGEST = 160;

/**
 * True for text that a form prints beside its boxes, such as "Motivation (poor / fair / good)" or "Secondary gain? Y / N".
 * What somebody wrote into the form, or of it in a sentence of their own, is none.
 */
export function isFormLabel(prose: string): boolean {
  if (prose.length > LONGEST || !/[([☐☑☒□■/]|one\b|apply\b/.test(prose)) return false;
  if (/[.!?]\s+\p{Lu}\p{L}/u.test(prose)) return false;
  if (PRINTED.test(prose) || YES_NO.test(prose) || (CHOICES.test(prose) && !PRONOUNS.test(prose))) return true;
  return (prose.match(BOXES)?.length ?? 0) >= 2;
}
