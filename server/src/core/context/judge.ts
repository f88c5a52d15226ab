import type { Segment } from '../document/note.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Candidate } from '../match/candidates.ts';
import { attribute, quotationOf } from './attribution.ts';
import { type Context, type CueFound, type Status, statusOf } from './context.ts';
import { experience } from './experiencer.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type CueHit, findCues, reaches, takesBack } from './scope.ts';

/** How a candidate is meant, and what follows from that. */
export interface Judgement {
  readonly context: Context;
  readonly status: Status;
}

/** What judging needs of a segment, found once for all of its candidates. */
export interface Surroundings {
  readonly segment: Segment;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export function surround(segment: Segment, sentences: readonly Sentence[]): Surroundings {
  return { segment, sentences, quotations: findQuotations(segment.prose) };
}

/** Reads the five axes round a candidate of the sentence at `index` and asks the one table. */
export function judge(
  candidate: Candidate,
  index: number,
  { segment, sentences, quotations }: Surroundings,
): Judgement {
  const sentence = sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const attribution = attribute(candidate.span, sentence, segment, quotations);
  const quotation = quotationOf(candidate.span, quotations);
  const hits = findCues(sentence.tokens).filter(
    (hit) =>
      reaches(hit, candidate.tokens, sentence.tokens) &&
      (hit.cue.feeling !== true || candidate.rule.about === 'client') &&
      (hit.cue.quoted !== true || (quotation !== undefined && !attribution.named)) &&
      !(attribution.named && quotation !== undefined && isWithin(hit, quotation, sentence)),
  );
  const set = (axis: CueHit['cue']['axis']): CueHit | undefined => longest(hits.filter(({ cue }) => cue.axis === axis));
  const [polarity, stance, actuality] = [set('polarity'), set('stance'), set('actuality')];
  const next = sentences[index + 1];
  const takenBack = stance === undefined && next !== undefined && takesBack(next.tokens);
  const experienced = experience(candidate.tokens, sentence, sentences[index - 1], candidate.rule, attribution);
  const context: Context = {
    polarity: polarity === undefined ? 'affirmed' : 'negated',
    voice: attribution.voice,
    experiencer: experienced.experiencer,
    actuality: actualityOf(actuality, sentence, segment),
    stance: takenBack ? 'noticed' : stanceOf(stance),
    cues: [polarity, stance, actuality]
      .flatMap((hit) => (hit === undefined ? [] : [toCueFound(hit, sentence)]))
      .concat([attribution.cue, experienced.cue].filter((cue) => cue !== null)),
  };
  return { context, status: statusOf(context, candidate.rule.about) };
}

/** What a speaker says in quotation marks does not tell how the writer means it. */
function isWithin({ tokens }: CueHit, quotation: Quotation, sentence: Sentence): boolean {
  return (
    (sentence.tokens[tokens.start]?.start ?? 0) >= quotation.start &&
    (sentence.tokens[tokens.end - 1]?.end ?? 0) <= quotation.end
  );
}

/** The cue with most words says most. */
function longest(hits: readonly CueHit[]): CueHit | undefined {
  const size = ({ tokens }: CueHit): number => tokens.end - tokens.start;
  return hits.reduce<CueHit | undefined>(
    (best, hit) => (best === undefined || size(hit) > size(best) ? hit : best),
    undefined,
  );
}

function actualityOf(hit: CueHit | undefined, sentence: Sentence, segment: Segment): Context['actuality'] {
  if (segment.kind === 'heading' || segment.section === 'education' || segment.section === 'form') return 'taught';
  if (hit !== undefined) return hit.cue.value === 'taught' ? 'taught' : 'hypothetical';
  return asks(sentence) ? 'hypothetical' : 'actual';
}

const RHETORICAL =
  /^(?:(?:why|who|how|what) (?:would|could|should|wo|can|will|else|hard|are|more|on earth)|what did \w+ (?:expect|think)|what is there|what 's there|what does \w+ have) /;

/** An open question claims nothing; one with only one answer ("Why would she give that up?") does. */
function asks({ tokens }: Sentence): boolean {
  if (tokens.at(-1)?.text !== '?') return false;
  return !tokens.some(({ text }, at) => {
    if (text !== 'why' && text !== 'who' && text !== 'how' && text !== 'what') return false;
    const opening = tokens.slice(at, at + 5).map((token) => token.text);
    return RHETORICAL.test(`${opening.join(' ')} `);
  });
}

function stanceOf(hit: CueHit | undefined): Context['stance'] {
  if (hit === undefined) return 'held';
  return hit.cue.value === 'disputed' ? 'disputed' : 'noticed';
}

function toCueFound({ cue, tokens }: CueHit, sentence: Sentence): CueFound {
  const first = sentence.tokens[tokens.start];
  const last = sentence.tokens[tokens.end - 1];
  return { axis: cue.axis, value: cue.value, span: { start: first?.start ?? 0, end: last?.end ?? 0 } };
}
