import { version } from '../../../package.json';
import { readArguments } from './arguments.ts';
import { isCanNotStart } from './canNotStart.ts';
import type { Io } from './io.ts';

/** Exit codes: nothing at or above `--fail-on`, something, or something could not be done. */
export type ExitCode = 0 | 1 | 2;

/** The whole command line: arguments in, exit code out. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommand(args, io);
  } catch (fault) {
    if (!isCanNotStart(fault)) throw fault;
    io.warn(`foothold: ${fault.message}\n`);
    return 2;
  }
}

// Each command is loaded only when it is asked for: the engine reads all its rules when it is loaded.
async function runCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const command = readArguments(args);
  switch (command.name) {
    case 'check':
      return (await import('./check.ts')).check(command.options, io);
    case 'filter':
      return (await import('./filter.ts')).filter(command.options, io);
    case 'fix':
      return (await import('./fix.ts')).fix(command.options, io);
    case 'baseline':
      return (await import('./baseline.ts')).baseline(command.options, io);
    case 'report':
      return (await import('./reportPage.ts')).report(command.options, io);
    case 'trace':
      return (await import('./trace.ts')).trace(command.options, io);
    case 'explain':
      return (await import('./explain.ts')).explain(command.options, io);
    case 'rules':
      return (await import('./rules.ts')).rules(command.options, io);
    case 'pack':
      return (await import('./pack.ts')).pack(command.options, io);
    case 'doctor':
      return (await import('./doctor.ts')).doctor(command.options, io);
    case 'lsp':
      return (await import('./lsp.ts')).lsp(io);
    case 'completions':
      return (await import('./completions.ts')).completions(command.options, io);
    case 'help':
      await io.print((await import('./help.ts')).helpText(version, command.of));
      return 0;
    case 'version':
      await io.print(`${version}\n`);
      return 0;
    case 'wrong':
      io.warn(`foothold: ${command.message}\n`);
      return 2;
  }
}
