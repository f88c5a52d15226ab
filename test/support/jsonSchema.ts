import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchema } from 'ajv';
import { default as Draft04 } from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

/** What a JSON schema has against a value, by place; empty where nothing. Drafts 4 and 7 are understood. */
export function schemaFaults(schema: AnySchema, value: unknown): readonly string[] {
  const isDraft4 = typeof schema === 'object' && String(schema.$schema).includes('draft-04');
  const options = { strict: false, allErrors: true, unicodeRegExp: false };
  // The package is CommonJS: its class is both the module and its default.
  const ajv: Ajv = isDraft4 ? new (Draft04 as unknown as typeof Ajv)(options) : new Ajv(options);
  ajvFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** SARIF's own schema, as it is published. */
export function sarifSchema(): AnySchema {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}
