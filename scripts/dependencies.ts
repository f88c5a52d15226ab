// Writes docs/dependencies.md (`npm run dependencies`), dist/THIRD_PARTY_LICENSES.txt (`--licenses`, part of every build),
// or dist/foothold.cdx.json (`--sbom`, from what npm says on standard input).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { markBundled } from './dependenciesBill.ts';
import { bundles } from './dependenciesBundled.ts';
import { dependenciesPage, thirdPartyLicenses } from './dependenciesPage.ts';

const place = (path: string) => new URL(`../${path}`, import.meta.url);
const [what] = process.argv.slice(2);
mkdirSync(place('dist'), { recursive: true });
if (what === '--licenses') writeFileSync(place('dist/THIRD_PARTY_LICENSES.txt'), thirdPartyLicenses());
else if (what === '--sbom')
  writeFileSync(
    place('dist/foothold.cdx.json'),
    `${JSON.stringify(markBundled(JSON.parse(readFileSync(0, 'utf8'))), null, 2)}\n`,
  );
else writeFileSync(place('docs/dependencies.md'), dependenciesPage(bundles()));
