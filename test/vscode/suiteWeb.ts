import { Buffer } from 'buffer/index.js';
import 'mocha/mocha.js';
import { commandJourneys } from './commandJourneys.ts';
import { journeys } from './journeys.ts';
import { report } from './report.ts';

// The journeys use it as Node has it.
globalThis.Buffer ??= Buffer as unknown as typeof globalThis.Buffer;

// Mocha's build for browsers, which names itself so and takes `run` of the module for its own.
const browserMocha = (globalThis as unknown as { readonly mocha: BrowserMocha }).mocha;

/** What @vscode/test-web calls inside the extension host of the browser. */
export function run(): Promise<void> {
  // A window that has just opened may be busy with itself, and lose what is asked of it.
  browserMocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000, retries: 1 });
  journeys();
  commandJourneys();
  return report((ended) => browserMocha.run(ended));
}
