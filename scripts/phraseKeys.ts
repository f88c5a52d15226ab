// Writes server/src/core/rules/phraseKeys.data.ts and server/src/core/match/tableKeys.data.ts: for each phrase of the rules,
// and of terms and cues, in order, the words it is filed under. So start-up compiles a phrase only when a note holds one of
// its words. `npm run keys`; a test keeps the files in step.
import { writeFileSync } from 'node:fs';
import { rules } from '../server/src/core/rules/index.ts';
import { phraseKeysSource, tableKeysSource } from './phraseKeysSource.ts';

writeFileSync(new URL('../server/src/core/rules/phraseKeys.data.ts', import.meta.url), phraseKeysSource(rules));
writeFileSync(new URL('../server/src/core/match/tableKeys.data.ts', import.meta.url), tableKeysSource());
