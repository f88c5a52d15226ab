import type { Activation } from './activation.ts';
import type { Keystrokes } from './keystrokes.ts';

/** All figures of one run of `npm run bench`. Times are milliseconds and medians, memory is MB, lengths are characters. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  /** How much else the machine had to do, before and after. */
  readonly load: readonly [number, number];
  /** What could not be measured, and why. */
  readonly skipped: readonly string[];
  readonly texts: readonly Throughput[];
  readonly peers: readonly Peer[];
  readonly typing: readonly TypingRow[];
  readonly start: { readonly node: number; readonly check: number; readonly version: number } | null;
  readonly memory: { readonly node: number; readonly check: number } | null;
  /** In VS Code; null where it is not installed. */
  readonly activation: Activation | null;
  readonly folder: { readonly notes: number; readonly cold: number; readonly warm: number } | null;
}

export interface Throughput {
  readonly length: number;
  readonly findings: number;
  readonly whole: number;
  /** A bare look at every character. */
  readonly scan: number;
  readonly stages: Readonly<Record<string, number>>;
}

export interface Peer {
  readonly name: string;
  /** By the lengths of `texts`; null where it would have taken too long. */
  readonly times: readonly (number | null)[];
  readonly peak: number;
}

export interface TypingRow {
  readonly server: string;
  readonly length: number;
  readonly mode: 'push' | 'pull';
  readonly at: 'start' | 'middle' | 'end';
  readonly measured: Keystrokes | null;
}
