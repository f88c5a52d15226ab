// Writes server/src/core/rules/phraseKeys.data.ts: for each phrase of the rules, in order, the words it is filed under.
// So start-up compiles a phrase only when a note holds one of its words. `npm run keys`; a test keeps the file in step.
import { writeFileSync } from 'node:fs';
import { rules } from '../server/src/core/rules/index.ts';
import { phraseKeysSource } from './phraseKeysSource.ts';

writeFileSync(new URL('../server/src/core/rules/phraseKeys.data.ts', import.meta.url), phraseKeysSource(rules));
