import { version } from './about.ts';

/** What to do instead of serving: a line to print and the exit code; no line where the server is to start. */
export interface Verdict {
  readonly line: string | undefined;
  readonly exitCode: number;
}

const usage = `Foothold's language server is started by an editor: foothold-language-server --stdio (or --node-ipc).`;

/** Reads the command line. Only pipes and Node's own channel are served: an open port could be reached by others. */
export function readArguments(args: readonly string[], hasChannel: boolean): Verdict {
  const names = args.map((arg) => arg.replace(/=.*$/, ''));
  const refused = names.find((name) => name === '--socket' || name === '--pipe');
  if (refused !== undefined) {
    const line = `Foothold opens no ports: ${refused} is not served. Start it with --stdio, or --node-ipc from Node.`;
    return { line, exitCode: 2 };
  }
  if (names.includes('--version')) return { line: version, exitCode: 0 };
  if (names.includes('--help')) return { line: usage, exitCode: 0 };
  if (names.includes('--node-ipc')) {
    return hasChannel
      ? { line: undefined, exitCode: 0 }
      : { line: 'Foothold can serve --node-ipc only where Node started it with a channel; use --stdio.', exitCode: 2 };
  }
  return names.includes('--stdio') ? { line: undefined, exitCode: 0 } : { line: usage, exitCode: 2 };
}
