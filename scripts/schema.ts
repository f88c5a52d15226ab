import { mkdirSync, writeFileSync } from 'node:fs';
import { configSchema } from '../server/src/host/configSchema.ts';
import { packSchema } from '../server/src/host/packSchema.ts';

// The schemas stand in the package for editors to read, and are made from the settings so that they can't lag behind.
const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ['foothold', configSchema],
  ['foothold-pack', packSchema],
] as const) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
