import assert from 'assert';

/** What Node calls `node:assert/strict`, from the package that is its copy for browsers. */
// biome-ignore lint/style/noDefaultExport: as Node has it
export default assert.strict;
