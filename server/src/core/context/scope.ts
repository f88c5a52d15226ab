import type { Token } from '../document/tokens.ts';
import { filePhrases, matchAll } from '../match/phraseTable.ts';
import { tableKeys } from '../match/tableKeys.data.ts';
import type { Span } from '../span.ts';
import type { Cue } from './cue.ts';
import { clauseEnds, contextCues, contrasts, masks } from './cues.ts';

/** A cue where it stands in a sentence; `tokens` are indices into the sentence's tokens. */
export interface CueHit {
  readonly cue: Cue;
  readonly tokens: Span;
}

/** Cues that count where they open the sentence after. */
export const takingBack: readonly Cue[] = contextCues.filter(({ after }) => after === true);

const cueTable = filePhrases(
  contextCues.map((cue) => [cue.phrase, cue] as const),
  tableKeys.cues,
);
const takingBackTable = filePhrases(
  takingBack.map(({ phrase }) => [phrase, true] as const),
  tableKeys.takingBack,
);
const maskTable = filePhrases(
  masks.map((mask) => [mask, null] as const),
  tableKeys.cueMasks,
);

/** The cues of a sentence that no mask hides. */
export function findCues(tokens: readonly Token[]): readonly CueHit[] {
  const hidden = matchAll(maskTable, tokens).map(({ tokens: span }) => span);
  return matchAll(cueTable, tokens)
    .map(({ value: cue, tokens: span }) => ({ cue, tokens: span }))
    .filter(({ tokens: span }) => !hidden.some((mask) => mask.start < span.end && span.end <= mask.end));
}

/** How far into a sentence words are looked for that take back what the one before it says, in tokens. */
const OPENING = 4;
const LONGEST_TAKING_BACK = 12;

/** "That was unfair of me", "Scratch that": the sentence opens by taking a judgement back. */
export function takesBack(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, LONGEST_TAKING_BACK);
  return matchAll(takingBackTable, opening).some(({ tokens: at }) => at.start < OPENING);
}

/** True where the cue bears on the candidate. A cue that is part of the candidate itself does not count. */
export function reaches({ cue, tokens: at }: CueHit, candidate: Span, tokens: readonly Token[]): boolean {
  const inside = at.start < candidate.end && candidate.start < at.end;
  if (cue.reach === 'sentence')
    return cue.axis === 'stance' || !(candidate.start <= at.start && at.end <= candidate.end);
  if (inside) return false;
  if (cue.reach === 'forward') return at.end <= candidate.start && open(at.end, candidate.start, cue, tokens);
  return candidate.end <= at.start && open(candidate.end, at.start, cue, tokens);
}

/** "not to start [before the voices are gone]": the words name a time, and are not denied. */
const OPENS_TIME = /^(?:before|until|till|while|whenever|unless)$/;

/** No stop stands between the two places, and they are near enough. */
function open(from: number, to: number, cue: Cue, tokens: readonly Token[]): boolean {
  if (cue.words !== undefined && to - from > cue.words) return false;
  if (cue.stops === 'none') return true;
  const stops = cue.stops === 'clause' ? clauseEnds : contrasts;
  if (cue.stops === 'clause' && OPENS_TIME.test(tokens[to]?.text ?? '')) return false;
  for (let at = from; at < to; at++) if (stops.has(tokens[at]?.text ?? '')) return false;
  return true;
}
