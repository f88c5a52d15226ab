import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './installed.ts';
import { notes } from './notes.ts';

/** A home of its own for an editor, with a folder of notes in it and the server as the npm package puts it on the path. */
export interface Visit {
  readonly folder: string;
  /** What an editor is started with: this home, and the server on the path. */
  readonly env: NodeJS.ProcessEnv;
  /** Writes a file beside the notes; its path. */
  write(name: string, text: string): string;
  read(name: string): string;
  /** Runs an editor to its end and gives what its script wrote to `$JOURNEY_SEEN`. */
  run(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Seen>;
  end(): void;
}

/** What a script in an editor saw of `notes.journey`. Findings are lines such as `3: attention-seeking`. */
export interface Seen {
  readonly opened: readonly string[];
  readonly hover: string;
  /** What the menu of the first finding offered. */
  readonly offered: readonly string[];
  /** After the first offer was taken. */
  readonly reframed: readonly string[];
  /** After the second finding was ignored. */
  readonly ignored: readonly string[];
  /** After `.foothold.json` turned off the assumption of the third. */
  readonly configured: readonly string[];
  readonly fault?: string;
}

/**
 * Starts a visit. With `recorded`, what passes between editor and server is written to `.asked` and `.told` in the
 * folder, for editors that can't be asked what they show.
 */
export function startVisit(editor: string, recorded = false): Visit {
  const folder = mkdtempSync(join(tmpdir(), `foothold-${editor}-`));
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const server = join(bin, 'foothold-language-server');
  const command = `"${process.execPath}" "${join(root, 'dist/server.cjs')}" "$@"`;
  const [asked, told] = [join(folder, '.asked'), join(folder, '.told')];
  writeFileSync(server, `#!/bin/sh\n${recorded ? `tee "${asked}" | ${command} | tee "${told}"` : `exec ${command}`}\n`);
  chmodSync(server, 0o755);
  const seen = join(folder, '.seen.json');
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    JOURNEY_NOTE: join(folder, 'day.note.md'),
    JOURNEY_SETTINGS: join(folder, '.foothold.json'),
    JOURNEY_NEW_SETTINGS: notes.journeySettings,
    JOURNEY_SEEN: seen,
  };
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  return {
    folder,
    env,
    write,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    async run(command, args, own = {}) {
      rmSync(seen, { force: true });
      const running = promisify(execFile)(command, args, { cwd: folder, env: { ...env, ...own }, timeout: 240_000 });
      const said = await running.catch((error: { stdout?: string; stderr?: string; message: string }) => error);
      if (!existsSync(seen)) throw new Error(`the editor ended without a word: ${said.stdout}\n${said.stderr}`);
      return JSON.parse(readFileSync(seen, 'utf8'));
    },
    end: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** What every editor has to have seen, and what it has to have written. */
export function assertJourney(seen: Seen, saved: string): void {
  assert.equal(seen.fault, undefined);
  const [first, second, third] = ['3: attention-seeking', '5: lazy about', '7: failed DBT'];
  assert.deepEqual(seen.opened, [first, second, third]);
  assert.match(seen.hover, /want to improve/i);
  assert.ok(seen.offered.length >= 3, `reframes, and how to ignore it: ${seen.offered.join(' | ')}`);
  assert.deepEqual(seen.reframed, [second, third]);
  // The comment that ignores the second finding stands on a line of its own above it.
  assert.deepEqual(seen.ignored, ['8: failed DBT']);
  assert.deepEqual(seen.configured, []);
  const [head, , ...rest] = saved.split('\n\n');
  assert.equal(head, '# Session 4 😀');
  assert.doesNotMatch(saved, /attention-seeking/);
  assert.match(
    rest.join('\n\n'),
    /^<!-- foothold-ignore-next-line A1.* -->\nHe was lazy about the diary card\.\n\nShe failed DBT\.\n$/,
  );
}

/** The path of a script that an editor runs. */
export const journeyScript = (name: string) => join(root, 'test/editors', name);
