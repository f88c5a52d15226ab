// Writes the examples of the rules, and their reframes as what is no finding, as an author of their own, training/data/R1, so
// that the detector learns from them too.
// npm run examples, where rules have changed much; then train.
import { mkdirSync, writeFileSync } from 'node:fs';
import { rules } from '../server/src/core/rules/index.ts';

const folder = new URL('data/R1/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { code, patterns } of rules) {
  const lines = patterns.flatMap(({ flags, allows }) => [...flags, ...allows]).map((line) => line.replace(/\s+/g, ' '));
  writeFileSync(new URL(`${code.toLowerCase()}.txt`, folder), `${lines.join('\n')}\n`);
}
const reframes = rules.flatMap((rule) => [...rule.reframes, ...rule.patterns.flatMap((pattern) => pattern.reframes)]);
const lines = reframes.map((text) => {
  const words = text
    .replace(/\{[^}]*\}/g, '___')
    .replace(/\s+/g, ' ')
    .trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
});
writeFileSync(new URL('neutral.txt', folder), `${[...new Set(lines)].join('\n')}\n`);
