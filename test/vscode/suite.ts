import Mocha from 'mocha';
import { commandJourneys } from './commandJourneys.ts';
import { journeys } from './journeys.ts';
import { report } from './report.ts';

/** What @vscode/test-electron calls inside the extension host. */
export function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 60_000,
    reporter: 'spec',
    grep: process.env.MOCHA_GREP ?? '',
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  journeys();
  commandJourneys();
  return report((ended) => mocha.run(ended));
}
