// Writes what is made from data: docs/assumptions from the rules; part of docs/cli.md, and the manual page, from the
// commands and options. `npm run docs`; a test keeps the pages in step.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { assumptionPage } from '../server/src/core/assumptionPage.ts';
import { rules } from '../server/src/core/rules/index.ts';
import { manualPage, withCommands } from './cliPages.ts';

const folder = new URL('../docs/assumptions/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const rule of rules) writeFileSync(new URL(`${rule.code}.md`, folder), assumptionPage(rule));

const cli = new URL('../docs/cli.md', import.meta.url);
writeFileSync(cli, withCommands(readFileSync(cli, 'utf8')));
const manual = new URL('../docs/man/foothold.1', import.meta.url);
mkdirSync(new URL('.', manual), { recursive: true });
writeFileSync(manual, manualPage());
