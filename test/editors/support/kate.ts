import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from './installed.ts';
import type { Visit } from './journey.ts';
import { poll } from './poll.ts';

/** A message between Kate and the server, as far as the test looks at it. */
export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly diagnostics?: readonly Diagnostic[] };
  readonly result?: unknown;
}

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}

/** Kate on a screen that nobody sees, used by its keys. What it shows can't be read, so what it is told is. */
export interface Kate {
  /** All that Kate said to the server, in order. */
  asked(): readonly Message[];
  /** All that the server said to Kate, in order. */
  told(): readonly Message[];
  keys(...keys: readonly string[]): Promise<void>;
  /** Presses a key until what it brings is there: a busy machine swallows a press now and then. */
  press(key: string, what: string, isThere: () => boolean | Promise<boolean>): Promise<void>;
  /** How many windows of Kate are on the screen; an open menu is one. */
  windows(): Promise<number>;
  end(): Promise<void>;
}

/** Opens a note in Kate, set up by the files that the visit holds. */
export async function openKate(visit: Visit, note: string, line: number): Promise<Kate> {
  const runtime = join(visit.folder, '.run');
  mkdirSync(runtime, { mode: 0o700 });
  const { display, screen } = await startScreen();
  const env = {
    ...visit.env,
    DISPLAY: display,
    XDG_CONFIG_HOME: join(visit.folder, '.config'),
    XDG_DATA_HOME: join(visit.folder, '.local/share'),
    XDG_CACHE_HOME: join(visit.folder, '.cache'),
    XDG_RUNTIME_DIR: runtime,
    QT_QPA_PLATFORM: 'xcb',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const args = ['--', program('kate'), '-n', '--line', String(line), '--column', '10', note];
  const kate = spawn(program('dbus'), args, { env, stdio: 'ignore', detached: true });
  const xdotool = async (...command: readonly string[]) => {
    const run = promisify(execFile)(program('xdotool'), command, { env });
    return (await run.catch(() => ({ stdout: '' }))).stdout;
  };
  const log = (name: string) => messagesOf(join(visit.folder, name));
  const keys = async (...names: readonly string[]) => {
    await xdotool('key', '--clearmodifiers', ...names);
  };
  return {
    asked: () => log('.asked'),
    told: () => log('.told'),
    keys,
    async press(key, what, isThere) {
      for (let presses = 0; presses < 5; presses++) {
        await keys(key);
        const came = await poll(what, isThere, 12_000).catch(() => false);
        if (came) return;
      }
      throw new Error(`pressed ${key} in vain for ${what}`);
    },
    async windows() {
      const found = await xdotool('search', '--onlyvisible', '--class', 'kate');
      return found.trim().split('\n').filter(Boolean).length;
    },
    async end() {
      await stop(kate);
      await stop(screen);
    },
  };
}

async function startScreen(): Promise<{ readonly display: string; readonly screen: ChildProcess }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const screen = spawn(program('xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data');
  return { display: `:${String(number).trim()}`, screen };
}

async function stop(started: ChildProcess): Promise<void> {
  const { pid } = started;
  if (pid === undefined) return;
  // Its group, which holds what it started as well; the last of them may still write while it ends.
  const asked = await poll('the end', () => !signal(pid, 'SIGTERM') || !signal(pid, 0), 10_000).catch(() => false);
  if (!asked) await poll('the end', () => !signal(pid, 'SIGKILL') || !signal(pid, 0));
}

/** False where no process of the group is left. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, name);
  } catch {
    return false;
  }
}

/** The messages of a recorded stream, but for one at its end that is not whole yet. */
function messagesOf(path: string): readonly Message[] {
  const messages: Message[] = [];
  let rest = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  for (;;) {
    const head = rest.indexOf('\r\n\r\n');
    const length = Number(/content-length: *(\d+)/i.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]);
    if (head < 0 || Number.isNaN(length) || rest.length < head + 4 + length) return messages;
    messages.push(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()));
    rest = rest.subarray(head + 4 + length);
  }
}
