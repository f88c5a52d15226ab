// In a process of its own: a peer over texts of growing length. Arguments: the peer, seconds that one text may take, files.
// Prints JSON: milliseconds by file, the median of three where they are short; null where a text was left out as too long.
import { readFileSync } from 'node:fs';
import { load } from './lint.mjs';

const [name, patience, warmUp, ...files] = process.argv.slice(2);
const lint = await load(name);
const warm = readFileSync(warmUp, 'utf8');
for (let i = 0, until = performance.now() + 2000; i < 2 || (performance.now() < until && i < 50); i++) await lint(warm);
let last = { size: warm.length, ms: 0 };
const times = [];
let found = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  if (last.ms * (text.length / last.size) > Number(patience) * 1000) {
    times.push(null);
    continue;
  }
  const runs = [];
  do {
    const started = performance.now();
    found = await lint(`${text}\n\nRun ${runs.length}.\n`);
    runs.push(performance.now() - started);
  } while (runs.length < 3 && runs[0] < 2000);
  const ms = runs.sort((a, b) => a - b)[runs.length >> 1];
  last = { size: text.length, ms };
  times.push(ms);
}
console.log(JSON.stringify({ name, times, found, peak: process.resourceUsage().maxRSS / 1000 }));
