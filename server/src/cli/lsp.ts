import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CanNotStart } from './canNotStart.ts';
import type { Io } from './io.ts';
import type { ExitCode } from './run.ts';

/** Serves an editor over standard input and output, in this very process, by the server that lies beside the program. */
export async function lsp({ program }: Pick<Io, 'program'>): Promise<ExitCode> {
  const server = program === undefined ? undefined : join(dirname(program), 'server.cjs');
  if (server === undefined || !existsSync(server))
    throw new CanNotStart('the language server, server.cjs, is not in the same folder as this program.');
  process.argv.splice(2, process.argv.length, '--stdio');
  createRequire(server)(server);
  // The server ends the process when the editor does.
  return 0;
}
