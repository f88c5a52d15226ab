import type { InlayHint, Range } from 'vscode-languageserver-types';
import { balanceOf } from '../core/balance/dialectic.ts';
import { findPositives, type Held } from '../core/balance/findPositives.ts';
import type { Finding } from '../core/finding.ts';
import { rules } from '../core/rules/index.ts';
import { type AssumptionCode, assumptionCodes } from '../core/rules/rule.ts';
import type { Client } from './client.ts';
import { noteIn, type OpenNote } from './openNote.ts';
import { toRange, toSpan } from './toLsp.ts';

/** The command that counts what a note holds, with a document's address. */
export const summaryCommand = 'foothold.summary';

/** A note in numbers, without a word of it: what an editor may show beside it. */
export interface Summary {
  readonly findings: { readonly violation: number; readonly reported: number };
  /** Sentences that hold an assumption, in all and by assumption. */
  readonly positives: number;
  readonly held: Readonly<Record<AssumptionCode, number>>;
  /** Sentences that accept, and that ask for change. */
  readonly acceptance: number;
  readonly change: number;
}

export function toSummary({ document, format }: OpenNote, findings: readonly Finding[]): Summary {
  const note = noteIn({ document, format });
  const held = findPositives(note, findings);
  const { acceptance, change } = balanceOf(note);
  const countOf = (code: AssumptionCode) => held.filter(({ assumption }) => assumption === code).length;
  return {
    findings: {
      violation: findings.filter(({ kind }) => kind === 'violation').length,
      reported: findings.filter(({ kind }) => kind === 'reported').length,
    },
    positives: new Set(held.map(({ sentence }) => sentence.start)).size,
    held: Object.fromEntries(assumptionCodes.map((code) => [code, countOf(code)])) as Record<AssumptionCode, number>,
    acceptance,
    change,
  };
}

/** A mark behind each sentence in a range that holds an assumption. */
export function toInlayHints(note: OpenNote, findings: readonly Finding[], range: Range, client: Client): InlayHint[] {
  const { document } = note;
  const { start, end } = toSpan(document, range, client.encoding);
  const inSight = ({ sentence }: Held) => start <= sentence.end && sentence.end <= end;
  const bySentence = new Map<number, AssumptionCode[]>();
  for (const { sentence, assumption } of findPositives(noteIn(note), findings).filter(inSight)) {
    bySentence.set(sentence.end, [...(bySentence.get(sentence.end) ?? []), assumption]);
  }
  return [...bySentence].map(([at, codes]) => ({
    position: toRange(document, { start: at, end: at }, client.encoding).end,
    label: `✓ ${codes.join(', ')}`,
    tooltip: `Holds ${codes.map((code) => rules.find((rule) => rule.code === code)?.assumption ?? code).join(' ')}`,
    paddingLeft: true,
  }));
}
