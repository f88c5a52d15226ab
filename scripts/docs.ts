// Writes docs/assumptions: a page for each assumption, made from the rules. `npm run docs`; a test keeps the pages in step.
import { mkdirSync, writeFileSync } from 'node:fs';
import { assumptionPage } from '../server/src/core/assumptionPage.ts';
import { rules } from '../server/src/core/rules/index.ts';

const folder = new URL('../docs/assumptions/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const rule of rules) writeFileSync(new URL(`${rule.code}.md`, folder), assumptionPage(rule));
