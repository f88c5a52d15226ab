import { readFileSync } from 'node:fs';
import { reasons } from './dependenciesReasons.ts';

/** A bill of materials as `npm sbom` writes it (CycloneDX), as far as it is read here. */
export interface Bill {
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly Component[];
}

interface Component {
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
}

/**
 * npm knows only that nothing has to be installed to run Foothold. What the build puts into the bundles is `required`,
 * and what builds and tests it is `excluded`, as CycloneDX calls it. Throws where something of a bundle is missing.
 */
export function markBundled(bill: Bill): Bill {
  const shipped = new Set(
    Object.keys(reasons).map((folder) => {
      const { name, version } = JSON.parse(
        readFileSync(new URL(`../node_modules/${folder}/package.json`, import.meta.url), 'utf8'),
      );
      return `${name}@${version}`;
    }),
  );
  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const missing = [...shipped].filter((name) => !listed.has(name));
  if (missing.length > 0) throw new Error(`npm does not list ${missing}; is package-lock.json in step?`);
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...bill.metadata.component, name: 'foothold' } },
    components: bill.components.map((component) => ({
      ...component,
      scope: shipped.has(`${component.name}@${component.version}`) ? 'required' : 'excluded',
    })),
  };
}
