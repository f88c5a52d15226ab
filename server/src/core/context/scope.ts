import type { Token } from '../document/tokens.ts';
import { compilePhrase, matchPhrase, type Phrase } from '../match/phrase.ts';
import type { Span } from '../span.ts';
import { type Cue, clauseEnds, contextCues, contrasts, masks } from './cues.ts';

interface CompiledCue {
  readonly cue: Cue;
  readonly phrase: Phrase;
}

/** A cue where it stands in a sentence; `tokens` are indices into the sentence's tokens. */
export interface CueHit {
  readonly cue: Cue;
  readonly tokens: Span;
}

/** Phrases filed under a word that each needs. */
export function fileByKey<T extends { readonly phrase: Phrase }>(
  entries: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of entry.phrase.keys) {
      const filed = byKey.get(key);
      if (filed === undefined) byKey.set(key, [entry]);
      else filed.push(entry);
    }
  }
  return byKey;
}

/** Every place in the sentence where one of the filed phrases matches, longest match at each start. */
export function matchAll<T extends { readonly phrase: Phrase }>(
  byKey: ReadonlyMap<string, readonly T[]>,
  tokens: readonly Token[],
): readonly { readonly entry: T; readonly tokens: Span }[] {
  const tried = new Set<T>();
  const hits: { entry: T; tokens: Span }[] = [];
  for (const token of tokens) {
    for (const entry of byKey.get(token.text) ?? []) {
      if (tried.has(entry)) continue;
      tried.add(entry);
      for (let start = 0; start < tokens.length; start++) {
        const end = matchPhrase(entry.phrase, tokens, start);
        if (end > start) hits.push({ entry, tokens: { start, end } });
      }
    }
  }
  return hits;
}

const cueIndex = fileByKey(contextCues.map((cue): CompiledCue => ({ cue, phrase: compilePhrase(cue.phrase) })));
const maskIndex = fileByKey(masks.map((mask) => ({ phrase: compilePhrase(mask) })));

/** The cues of a sentence that no mask hides. */
export function findCues(tokens: readonly Token[]): readonly CueHit[] {
  const hidden = matchAll(maskIndex, tokens).map(({ tokens: span }) => span);
  return matchAll(cueIndex, tokens)
    .map(({ entry, tokens: span }) => ({ cue: entry.cue, tokens: span }))
    .filter(
      ({ cue, tokens: span }) =>
        cue.axis !== 'polarity' || !hidden.some((mask) => mask.start <= span.start && span.start < mask.end),
    );
}

/** True where the cue bears on the candidate. A cue that is part of the candidate itself does not count (DESIGN 4). */
export function reaches({ cue, tokens: at }: CueHit, candidate: Span, tokens: readonly Token[]): boolean {
  const inside = at.start < candidate.end && candidate.start < at.end;
  if (cue.reach === 'sentence') return !(candidate.start <= at.start && at.end <= candidate.end);
  if (inside) return false;
  if (cue.reach === 'forward') return at.end <= candidate.start && open(at.end, candidate.start, cue, tokens);
  return candidate.end <= at.start && open(candidate.end, at.start, cue, tokens);
}

/** No stop stands between the two places, and they are near enough. */
function open(from: number, to: number, cue: Cue, tokens: readonly Token[]): boolean {
  if (cue.words !== undefined && to - from > cue.words) return false;
  if (cue.stops === 'none') return true;
  const stops = cue.stops === 'clause' ? clauseEnds : contrasts;
  for (let at = from; at < to; at++) if (stops.has(tokens[at]?.text ?? '')) return false;
  return true;
}
