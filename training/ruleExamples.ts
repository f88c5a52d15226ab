// Writes the examples of the rules as an author of their own, training/data/R1, so that the detector learns from them too.
// npm run examples, where rules have changed much; then train.
import { mkdirSync, writeFileSync } from 'node:fs';
import { rules } from '../server/src/core/rules/index.ts';

const folder = new URL('data/R1/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { code, patterns } of rules) {
  const lines = patterns.flatMap(({ flags, allows }) => [...flags, ...allows]).map((line) => line.replace(/\s+/g, ' '));
  writeFileSync(new URL(`${code.toLowerCase()}.txt`, folder), `${lines.join('\n')}\n`);
}
