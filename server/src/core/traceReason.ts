import type { CueFound } from './context/context.ts';
import type { Segment } from './document/note.ts';
import { quote } from './explain.ts';
import type { AssumptionCode, Rule } from './rules/rule.ts';
import type { Sensitivity, Settings } from './settings.ts';
import type { Span } from './span.ts';
import type { CandidateTrace } from './trace.ts';

/** What the reason of a verdict may have to name. Spans are those of the note. */
export interface ReasonContext {
  readonly text: string;
  readonly segment: Segment;
  readonly about: Rule['about'];
  readonly settings: Settings;
  readonly threshold: number;
  /** The term that hides the candidate. */
  readonly mask: Span | null;
  /** The candidate that shares words with this one and is surer; itself where it is the surer one. */
  readonly rival: { readonly assumption: AssumptionCode; readonly span: Span } | null;
}

/** The verdict on a candidate in one plain sentence. */
export function reasonOf(traced: Omit<CandidateTrace, 'reason'>, around: ReasonContext): string {
  const { assumption, outcome, pattern, probability, span } = traced;
  const { text, threshold, settings, mask, rival } = around;
  const { sensitivity } = settings;
  const words = quote(text, span.start, span.end);
  switch (outcome) {
    case 'violation': {
      const what =
        pattern === null
          ? `the words of the sentence taken together point to ${assumption}`
          : `${words} is a known wording against ${assumption}`;
      return `Shown: ${what}, nothing here clears it, and ${inHundredths(probability)} reaches the threshold ${threshold} of ${sensitivity} sensitivity.`;
    }
    case 'reported':
      return `Shown as a hint only: ${whoseWords(traced, text)}, and a report is neither your view nor proof.`;
    case 'masked':
      return `Not shown: ${mask === null ? words : quote(text, mask.start, mask.end)} is a term with a sense of its own.`;
    case 'merged':
      return rival === null
        ? 'Not shown by itself: it shares words with a wording that is surer.'
        : `Not shown by itself: it shares words with ${quote(text, rival.span.start, rival.span.end)} (${rival.assumption}), which is surer.`;
    case 'below':
      return `Not shown: ${inHundredths(probability)} is below the threshold ${threshold} of ${sensitivity} sensitivity.`;
    case 'clear':
      return `Not shown: ${whyClear(traced, around)}.`;
    case 'off':
      return `Not shown: your settings turn off ${whatIsOff(traced, settings)}.`;
    case 'suppressed':
      return 'Not shown: a comment in the note asks to keep it.';
  }
}

/** Why a sentence has no candidate at all. `alone` is the probability of its words taken together. */
export function whyNothing(alone: number, threshold: number, sensitivity: Sensitivity): string {
  const words =
    alone < threshold
      ? `the words taken together come to ${inHundredths(alone)}, below the threshold ${threshold} of ${sensitivity} sensitivity`
      : 'no run of its words carries enough of the weight to be pointed at';
  return `Nothing to show: no known wording stands here, and ${words}.`;
}

/** A probability with two digits, cut off and not rounded: what is below a threshold reads as below it. */
export function inHundredths(probability: number): string {
  const hundredths = Math.floor(probability * 100 + 1e-9);
  return hundredths < 1 ? 'under 0.01' : (hundredths / 100).toFixed(2);
}

/** In the order of `statusOf`. */
function whyClear({ context }: Omit<CandidateTrace, 'reason'>, { text, segment, about }: ReasonContext): string {
  const cue = (axis: CueFound['axis']): string | null => quotedCue(context.cues, axis, text);
  if (context.polarity === 'negated') return `${cue('polarity') ?? 'a word nearby'} negates it`;
  if (segment.kind === 'heading') return 'it stands in a heading';
  if (segment.section === 'education') return 'it stands in a part of the note that teaches';
  if (segment.section === 'form') return "it is a form's own label";
  if (context.actuality === 'taught') return `${cue('actuality') ?? 'a word nearby'} tells that it is taught or cited`;
  if (context.actuality === 'hypothetical') {
    const supposes = cue('actuality');
    return supposes === null ? 'the sentence asks and claims nothing' : `${supposes} makes it a supposition`;
  }
  if (context.stance === 'noticed')
    return `${cue('stance') ?? 'a word nearby'} tells that the writer notices the judgment as one`;
  if (context.stance === 'disputed') return `${cue('stance') ?? 'a word nearby'} disputes it`;
  const person = cue('experiencer');
  const meant = about === 'client' ? 'the client' : 'the therapist or team';
  return person === null ? `it is not about ${meant}` : `it is about ${person}, not about ${meant}`;
}

function whoseWords({ context }: Omit<CandidateTrace, 'reason'>, text: string): string {
  const speaker = context.voice === 'client' ? "the client's own words" : "somebody else's words";
  const cue = quotedCue(context.cues, 'voice', text);
  return cue === null ? `it is read as ${speaker}` : `${cue} makes it ${speaker}`;
}

function whatIsOff({ assumption, pattern }: Omit<CandidateTrace, 'reason'>, { severity, patterns }: Settings): string {
  if (severity[assumption] === 'off') return assumption;
  const named = `${assumption}/${pattern}`;
  return patterns[named] === 'off' ? named : 'reported words';
}

function quotedCue(cues: readonly CueFound[], axis: CueFound['axis'], text: string): string | null {
  const found = cues.find((cue) => cue.axis === axis);
  return found === undefined ? null : quote(text, found.span.start, found.span.end);
}
