import type { Format } from '../arguments.ts';
import type { Reporter } from './report.ts';

/** Each format's reporter, loaded when it is asked for. */
export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
};
