/** Builds the page to try Foothold into `dist/playground/`: four files that any web server can serve as they are. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rules } from '../server/src/core/rules/index.ts';
import type { Assumption, Sample } from './given.ts';
import { contentSecurityPolicy } from './policy.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = (name: string) => join(root, 'playground', name);
const out = join(root, 'dist/playground');
const notes = join(root, 'examples/notes');

const samples: Sample[] = readdirSync(notes)
  .filter((name) => ['.md', '.txt'].includes(extname(name)))
  .map((name) => ({ name, text: unwrapped(name, readFileSync(join(notes, name), 'utf8')) }));
const assumptions: Assumption[] = rules.map(({ code, assumption }) => ({ code, says: assumption }));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  entryPoints: [here('page.ts'), here('page.css')],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  define: { SAMPLES: JSON.stringify(samples), ASSUMPTIONS: JSON.stringify(assumptions) },
});
const page = readFileSync(here('index.html'), 'utf8').replace('{{policy}}', contentSecurityPolicy);
writeFileSync(join(out, 'index.html'), page);
/** A Markdown note with each paragraph in one line, since a page is narrower than the lines of the file. */
function unwrapped(name: string, text: string): string {
  if (!name.endsWith('.md')) return text;
  const [, front = '', body = text] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  return front + body.replace(/(?<=^(?:[\p{L}_"(]|[-*] |\d+\. ).*)\n *(?=[\p{L}\d_"(])(?!\d+\. )/gmu, ' ');
}

cpSync(join(root, 'dist/server.worker.js'), join(out, 'server.worker.js'));
cpSync(join(root, 'images/icon.svg'), join(out, 'icon.svg'));
