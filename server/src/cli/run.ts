import { version } from '../../../package.json';
import { readArguments } from './arguments.ts';
import type { ExitCode } from './check.ts';
import type { Io } from './io.ts';

/** The whole command line: arguments in, exit code out. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const command = readArguments(args);
  switch (command.name) {
    case 'check':
      // Loaded only here: the engine reads all its rules when it is loaded.
      return (await import('./check.ts')).check(command.options, io);
    case 'trace':
      return (await import('./trace.ts')).trace(command.options, io);
    case 'help': {
      const { helpText } = await import('./help.ts');
      await io.print(helpText(version));
      return 0;
    }
    case 'version':
      await io.print(`${version}\n`);
      return 0;
    case 'wrong':
      io.warn(`foothold: ${command.message}\n`);
      return 2;
  }
}
