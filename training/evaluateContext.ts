// How well the context engine tells the marks apart when it is handed each of them as a candidate.
// npx tsx training/evaluateContext.ts [--show STATUS:WHY[:N]] FOLDER…
import { type JudgedMark, judgeMarks } from '../test/support/judgeMarks.ts';
import { readAuthors } from './corpus.ts';

const [first, ...others] = process.argv.slice(2);
const show = first === '--show' ? (others.shift() ?? '').split(':') : [];
const folders = first === '--show' ? others : [first ?? 'training/data', ...others];
const judged = folders.flatMap(readAuthors).flatMap(({ text, format, marks }) => judgeMarks(text, format, marks));

const counts = new Map<string, Map<string, number>>();
for (const { mark, status } of judged) {
  const kind = mark.kind === 'trap' ? `trap ${mark.why}` : mark.kind;
  const row = counts.get(kind) ?? new Map<string, number>();
  counts.set(kind, row.set(status, (row.get(status) ?? 0) + 1));
}
for (const [kind, row] of [...counts].sort())
  console.log(
    kind.padEnd(16),
    [...row]
      .sort()
      .map(([status, n]) => `${status} ${n}`)
      .join('  '),
  );

const shown = judged.filter(({ mark, status }) => show[0] === status && show[1] === (mark.why ?? mark.kind));
const limit = Number(show[2] ?? 40);
const step = Math.max(1, Math.floor(shown.length / limit));
for (const each of shown.filter((_, i) => i % step === 0).slice(0, limit)) console.log(line(each));

/** The mark, the cues that were found, the five axes, and the sentence. */
function line({ mark, context, segment, sentence }: JudgedMark): string {
  const { polarity, voice, experiencer, actuality, stance } = context;
  const cues = context.cues.map(
    ({ axis, value, span }) => `${axis}=${value}<${segment.prose.slice(span.start, span.end)}>`,
  );
  return `${mark.codes.join('+')} [${mark.text}] ${cues.join(' ')} {${polarity} ${voice} ${experiencer} ${actuality} ${stance}} <<< ${segment.prose.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`;
}
