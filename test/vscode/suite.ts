import Mocha from 'mocha';
import { commandJourneys } from './commandJourneys.ts';
import { journeys } from './journeys.ts';

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
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes, pending } = runner.stats ?? { passes: 0, pending: 0 };
      console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
