import type { Results, TypingRow } from './results.ts';

/** Cells to a Markdown table, the first column to the left and the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** As many figures as tell something. */
export function figure(number: number | null | undefined): string {
  if (number === null || number === undefined || Number.isNaN(number)) return '–';
  if (number >= 100) return Math.round(number).toLocaleString('en');
  return number >= 10 ? number.toFixed(1) : number.toFixed(2);
}

const times = (ratio: number): string => (Number.isFinite(ratio) ? `${figure(ratio)} ×` : '–');
const sizeOf = (length: number): string => (length >= 1e6 ? `${length / 1e6} MB` : `${length / 1e3} kB`);
/** Thousand characters in a millisecond are a MB in a second. */
const speed = (length: number, ms: number): number => length / ms / 1000;

/** The figures as Markdown. */
export function toMarkdown(results: Results): string {
  return [
    `Measured on ${results.date}: ${results.machine}. Load of the machine before and after: ${results.load.map((load) => load.toFixed(1)).join(' and ')}.`,
    ...(results.skipped.length === 0 ? [] : [`Left out: ${results.skipped.join('; ')}.`]),
    wholeTexts(results),
    stagesOf(results),
    peersOf(results),
    typingOf(results),
    rest(results),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function wholeTexts({ texts }: Results): string {
  const [first] = texts;
  if (first === undefined) return '';
  const rows = texts.map(({ length, whole, scan, findings }) => [
    sizeOf(length),
    figure(whole),
    figure(speed(length, whole)),
    times(whole / length / (first.whole / first.length)),
    times(whole / scan),
    String(findings),
  ]);
  return `### Whole texts\n\nA text that was never seen before, in a process that is warm.\n\n${table(
    ['text', 'ms', 'MB/s', 'per character, against the first', 'against a bare scan', 'findings'],
    rows,
  )}`;
}

function stagesOf({ texts }: Results): string {
  const [first] = texts;
  if (first === undefined) return '';
  const stages = Object.keys(first.stages);
  const rows = texts.map(({ length, stages: took }) => [
    sizeOf(length),
    ...stages.map((stage) => `${figure(took[stage])}`),
  ]);
  return `### Stage by stage, ms\n\n${table(['text', ...stages], rows)}`;
}

function peersOf({ texts, peers }: Results): string {
  if (peers.length === 0) return '';
  const rows = peers.map(({ name, times: took, peak }) => [
    name,
    ...took.map(figure),
    ...took.map((ms, i) => (ms === null ? '–' : times(ms / (texts[i]?.whole ?? Number.NaN)))),
    figure(peak),
  ]);
  const sizes = texts.map(({ length }) => sizeOf(length));
  return `### Peers on the same texts\n\nMilliseconds, and how many times as long as Foothold that is. A dash stands for what would have taken more than half a minute.\n\n${table(
    ['peer', ...sizes.map((size) => `${size}, ms`), ...sizes.map((size) => `${size}, ratio`), 'peak MB'],
    rows,
  )}`;
}

function typingOf({ typing }: Results): string {
  if (typing.length === 0) return '';
  const empty = (row: TypingRow) =>
    typing.find((other) => other.server === 'empty server' && other.length === row.length && other.mode === row.mode);
  const rows = typing.map((row) => [
    row.server,
    sizeOf(row.length),
    row.mode,
    row.at,
    figure(row.measured?.open),
    figure(row.measured?.p50),
    figure(row.measured?.p99),
    row.measured === null ? '–' : times(row.measured.p99 / (empty(row)?.measured?.p99 ?? Number.NaN)),
    String(row.measured?.edits ?? '–'),
    figure(row.measured?.peak),
  ]);
  return `### From a letter to its diagnostics\n\nOver standard streams, one letter after the other. \`empty server\` is a server of the same library that does nothing; peers have the same server round them.\n\n${table(
    ['server', 'note', 'way', 'at', 'open, ms', 'p50, ms', 'p99, ms', 'p99 against empty', 'edits', 'peak MB'],
    rows,
  )}`;
}

function rest({ start, memory, folder, activation }: Results): string {
  const rows: string[][] = [];
  if (start !== null) {
    rows.push(['bare `node`, whole process', `${figure(start.node)} ms`, '']);
    rows.push([
      '`foothold --version`, whole process',
      `${figure(start.version)} ms`,
      times(start.version / start.node),
    ]);
    rows.push([
      '`foothold check` of a note of 3 kB, whole process',
      `${figure(start.check)} ms`,
      times(start.check / start.node),
    ]);
  }
  if (memory !== null) {
    rows.push(['most memory, bare `node`', `${figure(memory.node)} MB`, '']);
    rows.push([
      'most memory, `foothold check` of a note of 1 MB',
      `${figure(memory.check)} MB`,
      times(memory.check / memory.node),
    ]);
  }
  if (activation !== null) {
    const { withoutText, withoutNote, markdown } = activation;
    const took = (ms: number | null) => (ms === null ? 'nothing: it is not started' : `${figure(ms)} ms`);
    rows.push(['VS Code, start in a window that opens neither Markdown nor plain text', took(withoutText), '']);
    const ratio = withoutNote === null || markdown === null ? '' : times(withoutNote / markdown);
    rows.push(['VS Code, start in a window that opens Markdown which is no note', took(withoutNote), ratio]);
    rows.push(["the same of VS Code's own Markdown extension in that window", took(markdown), '']);
  }
  if (folder !== null) {
    rows.push([`${folder.notes.toLocaleString('en')} notes of 3 kB, nothing cached`, `${figure(folder.cold)} ms`, '']);
    rows.push([
      `${folder.notes.toLocaleString('en')} notes of 3 kB, all cached`,
      `${figure(folder.warm)} ms`,
      times(folder.warm / folder.cold),
    ]);
  }
  return rows.length === 0 ? '' : `### Start, memory, folders\n\n${table(['what', 'took', 'ratio'], rows)}`;
}
