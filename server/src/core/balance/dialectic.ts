import { readSentences } from '../analyze.ts';
import type { Note } from '../document/note.ts';
import type { Sentence } from '../document/sentences.ts';
import { filePhrases, matchAll } from '../match/phraseTable.ts';
import type { Span } from '../span.ts';

/** How often a note accepts and how often it asks for change, in sentences. */
export interface Balance {
  readonly acceptance: number;
  readonly change: number;
  readonly sentences: number;
}

/** A note that shows one side alone, and what the other side might say. */
export interface OneSided {
  readonly side: 'acceptance' | 'change';
  /** One line in plain words. */
  readonly message: string;
  /** The note's first written line. */
  readonly span: Span;
}

/** Fewer sentences than these are no note yet; fewer of one side than these are no lean. */
const FEWEST_SENTENCES = 6;
const FEWEST_OF_ONE_SIDE = 3;
/** And it has to be a part of the note that a reader would notice. */
const LEAST_SHARE = 0.15;

/** Words of acceptance: validating, seeing the sense, honoring effort. */
const acceptance = filePhrases(
  [
    '(validate|validated|validates|validating|validation|acknowledged|acknowledge|accepted|accepting|acceptance|normalized|normalised|empathized)',
    '(make|makes|made) [perfect|complete|good] sense',
    '(understandable|understandably|no wonder|radical acceptance|compassion|warmth|wisdom|courage|brave)',
    '(doing|did|does) (her|his|their|the) best',
    '(tried|trying|working|worked) [very|so|really] hard',
    '(hard|difficult|painful|heavy|frightening) for (her|him|them|@client)',
    '(listened|heard|sat with|understand|understood|believed|believe|comforted|thanked|welcomed)',
    '(effort|efforts|pain|grief|suffering|fear) (is|was|are|were) (real|clear|acknowledged|honored|valid)',
    '(praised|praise|honored|honoured|appreciated|celebrated)',
    '(wants|want|hopes|wishes) to',
    '(unbearable|intolerable|misery|living hell)',
  ].map((source) => [source, true] as const),
);

/** Words of change: practice, solving, targets, coaching. */
const change = filePhrases(
  [
    '(practice|practise|practiced|practised|practicing|rehearse|rehearsed|rehearsing|rehearsal|role played|homework|exposure)',
    '(target|targets|targeted|goal|goals|next step|commitment|committed)',
    '(problem solving|solution|solutions|chain|chain analysis|missing links|contingency|contingencies)',
    '(coach|coached|coaching|skills training|to learn|has to learn|needs to learn)',
    '(use|used|using|practice|apply|applied) ... (skill|skills|dear man|opposite action|check the facts|tipp|stop skill|distress tolerance|interpersonal effectiveness|paced breathing)',
    '(needs|need|has|have|must|expected|asked|told) [to] (do more|try|learn|change|practice|practise|work|push|commit|attend|complete)',
    '(will|to) (try|practice|practise|complete|work on|bring) [@possessive|the|a] [diary card|homework|skill|skills|worksheet]',
    '(increase|increasing|reduce|reducing|decrease) ... (urges|self harm|use|behavior|behaviors|behaviour|effort|motivation|skills)',
  ].map((source) => [source, true] as const),
);

/** Counts the sentences of each side; teaching, forms and headings are left out. */
export function balanceOf(note: Note): Balance {
  const sentences = readSentences(note)
    .filter(({ segment }) => segment.kind !== 'heading' && !['education', 'form'].includes(segment.section))
    .flatMap((read) => read.sentences);
  const count = (table: typeof acceptance) =>
    sentences.filter(({ tokens }: Sentence) => matchAll(table, tokens).length > 0).length;
  return { acceptance: count(acceptance), change: count(change), sentences: sentences.length };
}

/** Says so where a note only accepts or only pushes for change; null where it holds both, or says too little to tell. */
export function oneSided(note: Note): OneSided | null {
  const { acceptance: accepts, change: changes, sentences } = balanceOf(note);
  if (sentences < FEWEST_SENTENCES) return null;
  const leans = (one: number, other: number) =>
    other === 0 && one >= Math.max(FEWEST_OF_ONE_SIDE, sentences * LEAST_SHARE);
  const side = leans(accepts, changes) ? 'acceptance' : leans(changes, accepts) ? 'change' : null;
  return side === null ? null : { side, message: messages[side], span: firstLine(note) };
}

const messages: Readonly<Record<OneSided['side'], string>> = {
  acceptance:
    'This note accepts, and has no word of change yet. The other side: what is the next small step, and who helps with it?',
  change:
    'This note asks for change, and has no word of acceptance yet. The other side: what makes sense as it is, and which effort counts?',
};

function firstLine({ text, segments }: Note): Span {
  const start = segments[0]?.span.start ?? 0;
  const rest = text.slice(start);
  return { start, end: start + (/^[^\r\n]*/.exec(rest)?.[0].trimEnd().length ?? 0) };
}
