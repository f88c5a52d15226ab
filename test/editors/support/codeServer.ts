import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { program } from './installed.ts';

/** VS Code's server build, running on this machine only. */
export interface CodeServer {
  readonly port: number;
  /** Settings, logs and whatever else VS Code writes. */
  readonly data: string;
  /** Where extensions are installed, a folder each. */
  readonly extensions: string;
  /** A file or folder as this server's windows call it. */
  remote(path: string): string;
  stop(): Promise<void>;
}

export interface CodeServerOptions {
  /** An extension to install beforehand. */
  readonly vsix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly data?: string;
  readonly extensions?: string;
  /** Folders are not trusted until somebody says so. */
  readonly workspaceTrust?: boolean;
}

/** Starts VS Code with its own home, settings and extensions, and no address but this machine's to speak to. */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
  const home = mkdtempSync(join(tmpdir(), 'foothold-code-'));
  const data = options.data ?? join(home, 'data');
  const extensions = options.extensions ?? join(home, 'extensions');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  writeFileSync(join(home, 'config.yaml'), '');
  const args = [
    program('codeServer'),
    ...['--config', join(home, 'config.yaml'), '--auth', 'none', '--bind-addr', '127.0.0.1:0'],
    ...['--user-data-dir', data, '--extensions-dir', extensions],
    ...['--disable-telemetry', '--disable-update-check'],
    ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
    '--disable-getting-started-override',
  ];
  const env = {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, 'share'),
    ELECTRON_RUN_AS_NODE: undefined,
  };
  if (options.vsix !== undefined) await install([...args, '--install-extension', options.vsix], env);
  // A group of its own, so that stopping ends the processes that it started as well.
  const server = spawn(program('node'), args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const stop = async () => {
    await end(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const port = await listening(server);
    return { port, data, extensions, remote: (path) => `vscode-remote://127.0.0.1:${port}${path}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

async function install(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const run = spawn(program('node'), args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (data) => output.push(String(data)));
  const [code] = await once(run, 'close');
  if (code !== 0) throw new Error(`the extension could not be installed:\n${output.join('')}`);
}

/** The port, from the line in which the server says that it listens. */
function listening(server: ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream }) {
  const output: string[] = [];
  server.stderr.on('data', (data) => output.push(String(data)));
  return new Promise<number>((resolve, reject) => {
    createInterface(server.stdout).on('line', (line) => {
      output.push(`${line}\n`);
      const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    server.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${output.join('')}`)));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  process.kill(-server.pid, 'SIGTERM');
  const late = setTimeout(() => server.pid !== undefined && process.kill(-server.pid, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}
