import type { SectionKind } from './note.ts';
import { knownKinds, noteTitles, titles } from './sectionTitles.ts';

const kinds: ReadonlyMap<string, SectionKind> = new Map(
  knownKinds.flatMap((kind) => titles[kind].map((name) => [plain(name), kind] as const)),
);

/** What a heading or label says its section is for; undefined where it says nothing known. Single letters are not known alone. */
export function kindOfTitle(title: string): SectionKind | undefined {
  if (title.length > 80) return undefined;
  const whole = plain(title);
  const exact = kinds.get(whole);
  if (exact !== undefined) return exact;
  for (const part of title.split(/[/,&+|:;–—]| - | (?:and|for|from|of|in|this|today) /i)) {
    const words = plain(part);
    const known = kinds.get(words);
    // "House rule for Maria" is no rule of the house: what is taught or printed has to say so in full.
    if (known !== undefined && known !== 'education' && known !== 'form') return known;
    // "Ward 6, plan" and "14:00 / plan" go on to the next part; "Reason for discharge" ends here.
    if (words !== '' && !/^(?:\p{L}+ )?\d/u.test(words)) return whole.endsWith(' plan') ? 'plan' : undefined;
  }
  return undefined;
}

/** What a note's own title says of the whole note. */
export function kindOfNote(title: string): SectionKind | undefined {
  if (title.length > 160) return undefined;
  const words = ` ${plain(title)} `;
  const { team, education } = noteTitles;
  // "Minutes, Tuesday" is one; "forty minutes late" is not.
  if (words.startsWith(' minutes ') || team.some((phrase) => words.includes(` ${phrase} `))) return 'team';
  // "Skills handout" and "Handout 4: …" are one; "Session 4, handouts and homework" only speaks of some.
  const bare = words.replace(/ \d+ $/, ' ');
  const lead = /^\W*([a-z ]+?) *(?:\d|[:–—-])/i.exec(title)?.[1]?.toLowerCase();
  if (education.some((phrase) => lead === phrase || bare.endsWith(` ${phrase} `))) return 'education';
  return undefined;
}

/** Lower case, straight apostrophes, marks as spaces; a leading number or letter and what stands in brackets are gone. */
function plain(title: string): string {
  const lower = title.toLowerCase();
  if (/^[a-z]{4,}(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .replace(/’/g, "'")
    .replace(/\([^)]{0,80}\)?/g, ' ')
    .replace(/[^\p{L}\p{N}'/]+/gu, ' ')
    .trim()
    .replace(/^(?:\d+|[ivx]+|[a-z](?= \p{L}{3})) (?=\p{L})/u, '');
}
