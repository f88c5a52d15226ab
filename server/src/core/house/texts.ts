import { type Fields, nameOf, type Path, type Report } from '../fields.ts';
import { limits } from './limits.ts';

/** A list of texts, one or more; those that are none are reported and left out. */
export function readTexts(fields: Fields, path: Path, most: number, report: Report): readonly string[] {
  const key = String(path.at(-1));
  const value = fields[key];
  if (!Array.isArray(value) || value.length === 0) {
    const where = value === undefined ? path.slice(0, -1) : path;
    report('wrong value', where, `A pattern needs "${key}": ${wanted[key] ?? 'a list of texts'}.`);
    return [];
  }
  if (value.length > most) report('wrong value', path, `"${key}" may have ${most} entries at most.`);
  return value.slice(0, most).flatMap((item: unknown, index) => {
    if (typeof item === 'string' && item.trim() !== '' && item.length <= limits.characters) return [item.trim()];
    const message =
      typeof item === 'string'
        ? `"${nameOf([...path, index])}" has to have between 1 and ${limits.characters} characters.`
        : `"${nameOf([...path, index])}" has to be a text. Put it in quotation marks.`;
    report('wrong value', [...path, index], message);
    return [];
  });
}

const wanted: Readonly<Record<string, string>> = {
  phrases: 'a list of wordings in the phrase notation',
  reframes: 'a list of other wordings to offer, the best one first',
  flags: 'a list of sentences in which [[A2: the wording]] is to be found',
  allows: 'a list of sentences that look alike and are to be left alone',
};
