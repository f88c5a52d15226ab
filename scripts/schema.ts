import { mkdirSync, writeFileSync } from 'node:fs';
import { configSchema } from '../server/src/host/configSchema.ts';

// The schema stands in the package for editors to read, and is made from the settings so that it can't lag behind.
const file = new URL('../schemas/foothold.schema.json', import.meta.url);
mkdirSync(new URL('.', file), { recursive: true });
writeFileSync(file, `${JSON.stringify(configSchema, null, 2)}\n`);
