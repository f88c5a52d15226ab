import type { Analysis } from '../analyze.ts';
import type { Detector } from '../detect/detector.ts';
import type { Note } from '../document/note.ts';
import { splitSentences } from '../document/sentences.ts';
import type { Finding, Reframe } from '../finding.ts';
import { patternOf } from '../house/house.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import { contains, overlaps, shift } from '../span.ts';
import { subKindOf } from '../subkinds/index.ts';
import { leastFor, type Thresholds } from '../thresholds.ts';
import { clientTermOf } from './clientTerm.ts';
import { editOf } from './edit.ts';
import { proposalsFor } from './proposals.ts';
import { breaksOf, plainOf, toReframe } from './render.ts';
import {
  addsNoFeeling,
  deniesNothingNew,
  findingsIn,
  isClean,
  isSound,
  sparesMarkup,
  sparesQuotations,
  sparesWhatElseIsSaid,
} from './safe.ts';
import { staysClean } from './wholeNote.ts';

/** What wordings are tried on: a note, and all that decides what is found in it. */
export interface Trial {
  readonly note: Note;
  readonly detector: Detector | null;
  readonly settings: Settings;
  /** As in `analyze`. */
  readonly least: Thresholds;
  /** What is found in the note now. */
  readonly analysis: Analysis;
}

/** From here on what is left of a sentence might be read as a judgement. */
const strictest: Thresholds = { violation: 0.2, reported: 0.25, unknown: { low: 0.25, some: 0.25, high: 0.25 } };

const MOST = 4;
/** Of these at most two are the pattern's own, so that others have room. */
const MOST_OWN = 2;

/** Findings of a note with their reframes, which are worked out when they are first looked at: most never are. */
export function withReframes(findings: readonly Finding[], trial: Trial): readonly Finding[] {
  return findings.map((finding) => {
    let made: readonly Reframe[] | null = null;
    return {
      ...finding,
      get reframes() {
        made ??= reframesOf(finding, trial);
        return made;
      },
    };
  });
}

/**
 * Other wordings for a finding of the note, best first, four at most: the pattern's own where it fits, then those of the
 * assumption. Each has been tried: it clears the finding and brings up no other. What somebody else said is not rewritten.
 */
export function reframesOf(finding: Finding, trial: Trial): readonly Reframe[] {
  const { note, detector, settings, least } = trial;
  if (finding.kind === 'reported') return [];
  const segment = note.segments.find(({ span }) => contains(span, finding.span));
  const rule = rules.find(({ code }) => code === finding.assumption);
  if (segment === undefined || rule === undefined) return [];
  const here = shift(finding.span, -segment.span.start);
  const { prose } = segment;
  const sentences = splitSentences(prose);
  const index = sentences.findIndex((each) => overlaps(each, here));
  const sentence = sentences[index];
  if (sentence === undefined) return [];
  // What is said two sentences before, and how the next one reads, is all that an exchange can bear on.
  const window = { start: sentences[index - 2]?.start ?? 0, end: sentences[index + 1]?.end ?? prose.length };
  const { tokens } = sentence;
  const start = tokens.findIndex((token) => token.end > here.start);
  const span = { start, end: tokens.filter((token) => token.start < here.end).length };
  if (span.end <= span.start) return [];
  const pattern = patternOf(rule, finding.pattern, settings.house);
  const kind = subKindOf(finding, note.text.slice(finding.span.start, finding.span.end))?.id ?? null;
  const raw = note.text.slice(segment.span.start, segment.span.end);
  const client = clientTermOf(note.text);
  const next = prose.slice(sentence.end, window.end).replace(/^[.!?\s]+/, '');
  // A sentence that opens with a pronoun or a small letter is read by the one before.
  const leans = /^(?:\p{Ll}|He\b|She\b|They\b)/u.test(next);
  const before = findingsIn(
    segment,
    prose.slice(window.start, window.end),
    shift({ start: sentence.start, end: leans ? window.end : sentence.end }, -window.start),
    detector,
    least,
    settings,
  );

  const others = before.filter((each) => !overlaps(shift(each.span, window.start), here));
  const made: { readonly reframe: Reframe; readonly own: boolean; readonly clears: boolean }[] = [];
  const groups = proposalsFor(tokens, span, rule, pattern, kind);
  const near = groups.map((group) => group.filter(({ place }) => !place.far));
  const far = groups.map((group) => group.filter(({ place }) => place.far));
  for (const group of [...near, ...far]) {
    const isOwn = group[0]?.own ?? false;
    if (
      made.filter(({ clears }) => clears).length >= MOST ||
      (isOwn && made.filter(({ own }) => own).length >= MOST_OWN)
    )
      continue;
    let second: Reframe | null = null;
    for (const proposal of group) {
      const edit = editOf(proposal, tokens, prose, client);
      if (edit === null) continue;
      const gone = prose.slice(edit.span.start, edit.span.end);
      const words = plainOf(edit.pieces);
      if (made.some(({ reframe }) => reframe.newText.replace(/\s+/g, ' ') === words.replace(/\s+/g, ' '))) continue;
      if (!deniesNothingNew(words, gone) || !addsNoFeeling(words, prose, rule.code)) continue;
      if (!sparesMarkup(raw.slice(edit.span.start, edit.span.end), gone)) continue;
      const place = shift(edit.span, -window.start);
      if (!sparesQuotations(prose, edit.span, here)) continue;
      if (!sparesWhatElseIsSaid(prose, edit.span, here)) continue;
      if (before.some((each) => each.kind === 'reported' && overlaps(each.span, place))) continue;
      const after = `${prose.slice(window.start, edit.span.start)}${words}${prose.slice(edit.span.end, window.end)}`;
      if (!isSound(after.slice(Math.max(0, place.start - 40), place.start + words.length + 40))) continue;
      const touched = {
        start: sentence.start - window.start,
        end: leans ? after.length : sentence.end - window.start + words.length - gone.length,
      };
      const left = findingsIn(segment, after, touched, detector, strictest, settings);
      const found = left.filter((each) => each.source === 'phrase' || each.confidence >= leastFor(each, least, 'high'));
      if (!isClean(found, before, place, words.length)) continue;
      const come = { start: place.start, end: place.start + words.length };
      const clears = isClean(
        left.filter(({ span: each }) => !contains(come, each)),
        others,
        place,
        words.length,
      );
      if (!clears && (second !== null || proposal.place.partial)) continue;
      if (!staysClean(trial, segment, edit.span, words)) continue;
      const reframe = {
        ...toReframe(edit.pieces, breaksOf(raw.slice(edit.span.start, edit.span.end))),
        span: shift(edit.span, segment.span.start),
      };
      second = reframe;
      if (clears) {
        made.push({ reframe, own: isOwn, clears });
        second = null;
        break;
      }
    }
    if (second !== null) made.push({ reframe: second, own: isOwn, clears: false });
  }
  // What leaves nothing that might be read as a judgement comes first.
  return [...made.filter(({ clears }) => clears), ...made.filter(({ clears }) => !clears)]
    .slice(0, MOST)
    .map(({ reframe }) => reframe);
}
