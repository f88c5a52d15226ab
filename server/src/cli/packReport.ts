import type { createColors } from 'picocolors';
import type { PackPattern } from '../core/house/parsePack.ts';
import type { ExampleFault } from '../core/house/proveExamples.ts';
import { printable } from './report/printable.ts';

/** One thing that is wrong in a pack; line and column from 1. */
export interface PackFault {
  readonly line: number;
  readonly column: number;
  /** Begins with a small letter where it is about an example. */
  readonly message: string;
  readonly example?: Pick<ExampleFault, 'text' | 'expected' | 'found'>;
}

/** What `foothold pack test` says of one pack. */
export function packReport(
  path: string,
  patterns: readonly PackPattern[],
  faults: readonly PackFault[],
  colors: ReturnType<typeof createColors>,
): string {
  const examples = patterns.flatMap(({ pattern: { flags, allows, reframes } }) => [...flags, ...allows, ...reframes]);
  const count = `${counted(patterns.length, 'pattern')}, ${counted(examples.length, 'example and reframe', 'examples and reframes')}`;
  const name = printable(path);
  if (faults.length === 0) return `${name}: ${colors.green('all as written')} (${count})\n`;
  const lines = faults.flatMap(({ line, column, message, example }) => [
    `${colors.dim(`${name}:${line}:${column}`)}  ${printable(message)}`,
    ...(example === undefined ? [] : exampleLines(example)),
  ]);
  return `${lines.join('\n')}\n${name}: ${counted(faults.length, 'thing')} to mend (${count} read)\n`;
}

function exampleLines({ text, expected, found }: Pick<ExampleFault, 'text' | 'expected' | 'found'>): readonly string[] {
  return [`    ${printable(text)}`, `    expected  ${listed(expected)}`, `    found     ${listed(found)}`];
}

function listed(findings: readonly string[]): string {
  return findings.length === 0 ? 'nothing' : findings.map(printable).join('; ');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
