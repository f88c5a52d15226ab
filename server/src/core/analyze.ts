import { judge, surround } from './context/judge.ts';
import type { Note, Segment } from './document/note.ts';
import { type Sentence, splitSentences } from './document/sentences.ts';
import type { Finding } from './finding.ts';
import { type Candidate, findPhrases, indexPhrases } from './match/candidates.ts';
import { findMasks } from './match/masks.ts';
import { merge } from './match/merge.ts';
import { messageOf } from './message.ts';
import { reframesOf } from './reframe.ts';
import { rules } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { overlaps, shift } from './span.ts';

const phrases = indexPhrases(rules);

/** Judges a note: every finding, in text order. Never throws; the same text gives the same findings. */
export function analyze(note: Note, _settings: Settings): readonly Finding[] {
  return note.segments.flatMap(findingsIn);
}

function candidatesIn(sentence: Sentence): readonly Candidate[] {
  const found = findPhrases(sentence, phrases);
  if (found.length === 0) return found;
  const masks = findMasks(sentence.tokens);
  return merge(found.filter(({ tokens }) => !masks.some((mask) => overlaps(mask, tokens))));
}

function findingsIn(segment: Segment): readonly Finding[] {
  const sentences = splitSentences(segment.prose);
  const surroundings = surround(segment, sentences);
  return sentences.flatMap((sentence, index) =>
    candidatesIn(sentence).flatMap((candidate): Finding[] => {
      const { status, context } = judge(candidate, index, surroundings);
      if (status === 'clear') return [];
      const words = segment.prose.slice(candidate.span.start, candidate.span.end).replace(/\s+/g, ' ');
      return [
        {
          assumption: candidate.rule.code,
          kind: status,
          pattern: candidate.pattern?.id ?? null,
          source: candidate.source,
          confidence: candidate.confidence,
          span: shift(candidate.span, segment.span.start),
          sentence: shift(sentence, segment.span.start),
          message: messageOf(candidate.rule, status, words),
          context,
          reframes: reframesOf(candidate, words),
        },
      ];
    }),
  );
}
