/**
 * Sends generated notes through `foothold filter` and prints rate and memory. `npm run test:scale -- [NOTES] [OPTION…]`,
 * 100,000 notes of 3 kB by default. Ends badly where memory grows with the number of notes, or where the filter and
 * `foothold check` on files find different things in the first notes.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { notesIn } from '../test/support/notes.ts';

const [count = '100000', ...options] = process.argv.slice(2);
const notes = Number(count);
const compared = Math.min(200, notes);
const program = fileURLToPath(new URL('../dist/foothold.cjs', import.meta.url));
const paragraphs = Object.values(notesIn(fileURLToPath(new URL('../test/notes/validation', import.meta.url))))
  .flatMap((text) => text.split(/\n\s*\n/))
  .filter((text) => text.length > 40 && text.length < 1_500);
// Most of what clinicians write has nothing to point out.
const plain = [
  'Seen for a scheduled session at 10:00. Diary card reviewed line by line; two urges noted, neither acted on.',
  'Sleep is better since the evening walk was brought back. Appetite unchanged. Takes medication as prescribed.',
  'We practiced opposite action with the phone call to her sister. She rated distress 70 before and 40 after.',
  'Plan: paced breathing twice a day, coaching call before the appointment on Friday, next session Tuesday at 10:00.',
  'Mood described as "flat but OK". No suicidal ideation, no plan, no intent. Safety plan reviewed and unchanged.',
];

/** The same notes every time: a small generator of numbers, since the library's own can't be told where to start. */
function* generate(): Generator<string> {
  let state = 1;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let note = 0; note < notes; note++) {
    const parts: string[] = [];
    for (let size = 0; size < 2_900; ) {
      const source = below(8) === 0 ? paragraphs : plain;
      const part = source[below(source.length)] ?? '';
      parts.push(part);
      size += part.length + 2;
    }
    yield `${parts.join('\n\n')}\n`;
  }
}

/** Megabytes that a process holds, as the system counts them. */
function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1_000);
}

/** Seconds that all threads of a process have worked, as the system counts them. */
function workedSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function filterAll() {
  const child = spawn(process.execPath, [program, 'filter', '--fail-on', 'never', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const memory: number[] = [];
  const first: unknown[] = [];
  let bytes = 0;
  let answered = 0;
  let findings = 0;
  let worked = 0;
  const hash = createHash('sha256');
  const since = performance.now();
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const writing = (async () => {
    let id = 0;
    for (const text of generate()) {
      bytes += text.length;
      if (!child.stdin.write(`${JSON.stringify({ id: id++, text })}\n`))
        await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
    child.stdin.end();
  })();
  for await (const line of createInterface({ input: child.stdout })) {
    const answer = JSON.parse(line) as { id: number; findings: unknown[] };
    if (answer.id !== answered) throw new Error(`The order is lost at ${answered}.`);
    if (answered < compared) first.push(answer.findings);
    findings += answer.findings.length;
    hash.update(line);
    answered++;
    if (answered % Math.max(1, Math.floor(notes / 20)) === 0 && child.pid !== undefined && child.exitCode === null) {
      memory.push(residentMegabytes(child.pid));
      worked = workedSeconds(child.pid);
      const seconds = (performance.now() - since) / 1_000;
      console.log(
        `${String(answered).padStart(8)} notes ${seconds.toFixed(1).padStart(8)} s ${String(memory.at(-1)).padStart(6)} MB`,
      );
    }
  }
  await writing;
  const code = await ended;
  const seconds = (performance.now() - since) / 1_000;
  return { code, answered, findings, bytes, seconds, worked, memory, first, hash: hash.digest('hex').slice(0, 16) };
}

/** What `foothold check` finds in the first notes, as files. */
async function checkFirst(): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-scale-'));
  try {
    mkdirSync(join(folder, 'notes'));
    let id = 0;
    for (const text of generate()) {
      if (id >= compared) break;
      writeFileSync(join(folder, 'notes', `${String(id++).padStart(6, '0')}.txt`), text);
    }
    const child = spawn(
      process.execPath,
      [program, 'check', '--fail-on', 'never', '--format', 'json', ...options, 'notes'],
      { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let out = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk;
    return (JSON.parse(out) as { notes: { findings: unknown[] }[] }).notes.map(({ findings }) => findings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { code, answered, findings, bytes, seconds, worked, memory, first, hash } = await filterAll();
const [early = 0, late = 0] = [Math.max(...memory.slice(0, 10)), Math.max(...memory.slice(-5))];
const megabytes = bytes / 1_000_000;
console.log(
  `${answered} notes, ${megabytes.toFixed(0)} MB, ${findings} findings (${hash}) in ${seconds.toFixed(0)} s: ${(answered / seconds).toFixed(0)} notes/s, ${(megabytes / seconds).toFixed(2)} MB/s; ${worked.toFixed(0)} s of processor time, ${((1_000 * worked) / answered).toFixed(1)} ms a note; memory ${early} MB in the first half, ${late} MB at the end`,
);
const faults = [
  ...(code === 0 ? [] : [`the filter ended with ${code}`]),
  ...(answered === notes ? [] : [`${notes} notes went in, ${answered} answers came out`]),
  ...(late <= early * 1.25 + 20 ? [] : ['memory grew with the number of notes']),
  ...(JSON.stringify(first) === JSON.stringify(await checkFirst()) ? [] : ['filter and check do not find the same']),
];
for (const fault of faults) console.log(`FAILS  ${fault}`);
if (faults.length > 0) process.exitCode = 1;
