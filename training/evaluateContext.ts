// How well the context engine tells the marks apart when it is handed each of them as a candidate.
// npx tsx training/evaluateContext.ts [--show STATUS:WHY[:N]] FOLDER…
import { judge, surround } from '../server/src/core/context/judge.ts';
import { readNote } from '../server/src/core/document/readNote.ts';
import { splitSentences } from '../server/src/core/document/sentences.ts';
import { rules } from '../server/src/core/rules/index.ts';
import { type GoldNote, readAuthors } from './corpus.ts';

const [first, ...others] = process.argv.slice(2);
const show = first === '--show' ? (others.shift() ?? '').split(':') : [];
const folders = first === '--show' ? others : [first ?? 'training/data', ...others];
const counts = new Map<string, Map<string, number>>();
const lines: string[] = [];
for (const note of folders.flatMap(readAuthors)) count(note);
for (const [kind, row] of [...counts].sort())
  console.log(
    kind.padEnd(16),
    [...row]
      .sort()
      .map(([status, n]) => `${status} ${n}`)
      .join('  '),
  );
const limit = Number(show[2] ?? 40);
const step = Math.max(1, Math.floor(lines.length / limit));
for (const line of lines.filter((_, i) => i % step === 0).slice(0, limit)) console.log(line);

function count(note: GoldNote): void {
  for (const segment of readNote(note.text, note.format).segments) {
    const sentences = splitSentences(segment.prose);
    const surroundings = surround(segment, sentences);
    for (const mark of note.marks) {
      const span = { start: mark.start - segment.span.start, end: mark.end - segment.span.start };
      if (span.start < 0 || span.end > segment.prose.length) continue;
      const index = sentences.findIndex(({ end }) => end > span.start);
      const tokens = sentences[index]?.tokens ?? [];
      const start = tokens.findIndex((token) => token.end > span.start);
      const past = tokens.findIndex((token) => token.start >= span.end);
      const rule = rules.find(({ code }) => code === (mark.codes[0] ?? 'A1'));
      if (index < 0 || start < 0 || rule === undefined) continue;
      const candidate = {
        span,
        tokens: { start, end: past < 0 ? tokens.length : past },
        rule,
        pattern: null,
        source: 'model' as const,
        confidence: 1,
        evidence: null,
      };
      const { status, context } = judge(candidate, index, surroundings);
      const kind = mark.kind === 'trap' ? `trap ${mark.why}` : mark.kind;
      const row = counts.get(kind) ?? new Map<string, number>();
      counts.set(kind, row.set(status, (row.get(status) ?? 0) + 1));
      if (show[0] === status && show[1] === (mark.why ?? mark.kind)) {
        const cues = context.cues
          .map((cue) => `${cue.axis}=${cue.value}<${segment.prose.slice(cue.span.start, cue.span.end)}>`)
          .join(' ');
        lines.push(
          `${mark.codes.join('+')} [${mark.text}] ${cues} {${context.polarity} ${context.voice} ${context.experiencer} ${context.actuality} ${context.stance}} <<< ${segment.prose.slice(sentences[index]?.start, sentences[index]?.end).replace(/\s+/g, ' ')}`,
        );
      }
    }
  }
}
