// `npm audit signatures`, where there is a registry that can be reached and that signs; elsewhere it is skipped, and says so.
// Ends with `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr, error } = spawnSync('npm', ['audit', 'signatures', '--json'], {
  encoding: 'utf8',
  timeout: 120_000,
});
const report = (passed, failed, skipped, line) => {
  console.log(`${line}\n\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
};
let found;
try {
  found = JSON.parse(stdout);
} catch {
  found = undefined;
}
if (found?.invalid?.length > 0) {
  const names = found.invalid.map(({ name, version }) => `${name} ${version}`);
  report(0, 1, 0, `Signatures that do not fit: ${names.join(', ')}`);
} else if (status === 0) report(1, 0, 0, 'All packages are signed by their registry, and the signatures fit.');
else {
  const why =
    error?.code === 'ETIMEDOUT'
      ? 'the registry did not answer in time'
      : (/code (E\w+)/.exec(stderr)?.[1] ?? 'no answer');
  report(0, 0, 1, `skipped: signatures can't be looked up here (${why}).`);
}
