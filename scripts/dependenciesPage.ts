import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bundle } from './dependenciesBundled.ts';
import { reasons } from './dependenciesReasons.ts';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** A package as it is installed. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Its licence, word for word, and what it says of code that it took over itself. */
  readonly terms: string;
}

/** Reads an installed package; `folder` is below node_modules, such as `yaml`. Throws where it has no licence. */
function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(`${modules}${folder}/package.json`, 'utf8'));
  const files = readdirSync(`${modules}${folder}`)
    .filter((file) => /^(?:licen[cs]e|notice|thirdparty)/i.test(file))
    .sort();
  if (typeof license !== 'string' || files.length === 0) throw new Error(`${folder} has no licence.`);
  const terms = files.map((file) => readFileSync(`${modules}${folder}/${file}`, 'utf8').replace(/\r\n?/g, '\n').trim());
  return { name, version, license, terms: terms.join('\n\n') };
}

/** Licences under which everything may be passed on as it is, with their text beside it. */
export const acceptedLicenses: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-3-Clause', 'BlueOak-1.0.0']);

/** `docs/dependencies.md`. Throws where a package is in a bundle without a reason, or under a licence that is not accepted. */
export function dependenciesPage(bundles: readonly Bundle[]): string {
  const inside = (folder: string) => bundles.filter(({ packages }) => packages.includes(`node_modules/${folder}`));
  const folders = [...new Set(bundles.flatMap(({ packages }) => packages))].map((path) =>
    path.replace(/^node_modules\//, ''),
  );
  const unknown = folders.filter((folder) => reasons[folder] === undefined);
  if (unknown.length > 0) throw new Error(`Say in scripts/dependenciesReasons.ts what these are for: ${unknown}`);
  const idle = Object.keys(reasons).filter((folder) => !folders.includes(folder));
  if (idle.length > 0) throw new Error(`Take out of scripts/dependenciesReasons.ts what is in no bundle: ${idle}`);
  const rows = folders.sort().map((folder) => {
    const { name, version, license } = readPackage(folder);
    if (!acceptedLicenses.has(license)) throw new Error(`${name} is under ${license}.`);
    const files = inside(folder).map(({ file }) => shortName(file));
    return [name, version, license, reasons[folder] ?? '', files.join(', ')];
  });
  return `# What Foothold is made of

Foothold has no dependencies to install: each file of the product holds all that it needs. These packages have code in one of
them. \`npm run dependencies\` writes this page from the build itself, and a test keeps it in step, so that nothing gets in
unseen. Their licences, word for word, are in \`dist/THIRD_PARTY_LICENSES.txt\`, which every build writes.

${table(['package', 'version', 'licence', 'what it is for', 'in'], rows)}

Node's own modules that each file asks for; what it does with them is watched (see [privacy](privacy.md)):

${table(
  ['file', 'modules'],
  bundles.map(({ file, builtins }) => [
    `\`${file}\``,
    builtins.filter((name) => name !== 'vscode').join(', ') || 'none',
  ]),
)}

The servers' library has code to talk over a port (\`net\`) and to start a server (\`child_process\`). Foothold refuses
\`--socket\` and \`--pipe\`, and no call of either is made; \`desktop.cjs\` starts the server of its own extension and
nothing else. The command line starts itself once more for \`foothold doctor\`, and opens no port.

\`npm run sbom\` writes a bill of materials (CycloneDX) to \`dist/foothold.cdx.json\`: these packages as \`required\`, and
those that only build and test Foothold as \`excluded\`.
`;
}

/** All licences of what is in the bundles, as one text. */
export function thirdPartyLicenses(): string {
  const blocks = Object.keys(reasons)
    .sort()
    .map((folder) => {
      const { name, version, license, terms } = readPackage(folder);
      return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${terms}\n`;
    });
  return `Foothold contains code of these packages, each under its own licence.\n\n${blocks.join('\n')}`;
}

function shortName(file: string): string {
  return file
    .replace(/^dist\//, '')
    .replace('extension/dist', 'extension')
    .replace(/^(api|playground)\/.*$/, '$1');
}

/** A table as Biome and people like it: columns of one width. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => [...new Set(cell.split(', '))].join(', ')))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...others] = cells;
  return [line(first), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others.map(line)].join('\n');
}
