/**
 * Makes dist/release/ from what `npm run package` left in dist/: the extension, the npm package, a bill of materials and the
 * checksums of all three. Publishes nothing.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, 'dist/release');

rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
copyFileSync(join(root, 'dist/foothold.vsix'), join(release, `foothold-${manifest.version}.vsix`));
execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', release], {
  cwd: root,
  shell: process.platform === 'win32',
});
execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, shell: process.platform === 'win32' });
copyFileSync(join(root, 'dist/foothold.cdx.json'), join(release, `foothold-${manifest.version}.cdx.json`));
const sums = readdirSync(release)
  .sort()
  .map((file) => {
    const hash = createHash('sha256');
    return `${hash.update(readFileSync(join(release, file))).digest('hex')}  ${file}\n`;
  });
writeFileSync(join(release, 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));
