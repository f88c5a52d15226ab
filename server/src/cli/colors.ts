import type { Io } from './io.ts';

/** What the terminal and its user's variables say of colors. */
export function wantsColor({ env, isTerminal }: Pick<Io, 'env' | 'isTerminal'>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
