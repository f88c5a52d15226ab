import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installed.ts';

/** The code that a page of `docs/editors` shows: its block number `count` of a language, the first one being 1. */
export function snippet(page: string, language: string, count = 1): string {
  const text = readFileSync(join(root, 'docs/editors', `${page}.md`), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language);
  const code = blocks[count - 1]?.[2];
  if (code === undefined) throw new Error(`docs/editors/${page}.md shows no ${language} number ${count}`);
  return code;
}
