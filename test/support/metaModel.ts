import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** A type of the protocol's machine-readable description. */
interface Type {
  readonly kind: string;
  readonly name?: string;
  readonly element?: Type;
  readonly value?: Type & { readonly properties: readonly Property[] };
  readonly items?: readonly Type[];
}

interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}

interface Structure {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
}

interface Method {
  readonly method: string;
  readonly messageDirection: 'clientToServer' | 'serverToClient' | 'both';
  readonly params?: Type;
  readonly result?: Type;
  readonly partialResult?: Type;
}

interface MetaModel {
  readonly metaData: { readonly version: string };
  readonly requests: readonly Method[];
  readonly notifications: readonly Method[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly {
    readonly name: string;
    readonly type: Type;
    readonly supportsCustomValues?: boolean;
    readonly values: readonly { readonly value: unknown }[];
  }[];
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

type Schema = Readonly<Record<string, unknown>>;

/** A message as it went over the wire, and who sent it. */
export interface Recorded {
  readonly from: 'client' | 'server';
  readonly message: {
    readonly id?: unknown;
    readonly method?: string;
    readonly params?: unknown;
    readonly result?: unknown;
    readonly error?: unknown;
  };
}

/** What a check of recorded messages gave. */
export interface Conformance {
  readonly version: string;
  readonly messages: number;
  /** Methods that occurred, with how often. */
  readonly methods: ReadonlyMap<string, number>;
  /** One line each; nothing of what a message held but the place in it. */
  readonly faults: readonly string[];
}

/** Holds messages to the protocol's meta model; a property that it does not name is a fault, since it may be a misspelt one. */
export function createMetaModelCheck(file: string): (recorded: readonly Recorded[]) => Conformance {
  const model = JSON.parse(readFileSync(file, 'utf8')) as MetaModel;
  const definitions = definitionsOf(model);
  const ajv = new Ajv({ strict: false });
  const compiled = new Map<string, ValidateFunction>();
  const validate = (what: string, schema: Schema, value: unknown): string[] => {
    const check = compiled.get(what) ?? ajv.compile({ definitions, ...schema });
    compiled.set(what, check);
    if (check(value)) return [];
    // The deepest fault is the one that tells: those above it only say that no choice fits.
    const deepest = [...(check.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length)[0];
    return [`${what}${deepest?.instancePath} ${deepest?.message} ${JSON.stringify(deepest?.params)}`];
  };
  const methods = new Map([...model.requests, ...model.notifications].map((each) => [each.method, each]));

  return (recorded) => {
    const asked = new Map<string, Method>();
    const counts = new Map<string, number>();
    const faults = recorded.flatMap(({ from, message }): string[] => {
      const { id, method: name, params } = message;
      if (name === undefined) {
        const method = asked.get(`${from === 'client' ? 'server' : 'client'} ${id}`);
        if (method === undefined) return ['an answer to nothing'];
        if (message.error !== undefined) return validate('error', responseError, message.error);
        return validate(`${method.method} result`, schemaOf(method.result), message.result ?? null);
      }
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const method = methods.get(name);
      if (method === undefined) return [`${name} is unknown`];
      const wrongWay = method.messageDirection === (from === 'client' ? 'serverToClient' : 'clientToServer');
      if (id !== undefined) asked.set(`${from} ${id}`, method);
      return [
        ...(wrongWay ? [`${name} goes the other way`] : []),
        ...(params === undefined && method.params === undefined
          ? []
          : validate(`${name} params`, schemaOf(method.params), params)),
        ...inside(name, params, validate),
      ];
    });
    return { version: model.metaData.version, messages: recorded.length, methods: counts, faults };
  };
}

/** What the model leaves open: values of progress, options of registrations. */
function inside(
  name: string,
  params: unknown,
  validate: (what: string, schema: Schema, value: unknown) => string[],
): string[] {
  if (name === '$/progress') {
    const { value } = params as { readonly value: { readonly kind?: string } };
    const kind = { begin: 'WorkDoneProgressBegin', report: 'WorkDoneProgressReport', end: 'WorkDoneProgressEnd' };
    const type = kind[value.kind as keyof typeof kind] ?? 'WorkspaceDiagnosticReportPartialResult';
    return validate(`progress ${type}`, refTo(type), value);
  }
  if (name !== 'client/registerCapability') return [];
  const types = new Map([
    ['workspace/didChangeConfiguration', 'DidChangeConfigurationRegistrationOptions'],
    ['workspace/didChangeWatchedFiles', 'DidChangeWatchedFilesRegistrationOptions'],
  ]);
  const { registrations } = params as { registrations: { method: string; registerOptions?: unknown }[] };
  return registrations.flatMap(({ method, registerOptions }) => {
    const type = types.get(method);
    return type === undefined ? [] : validate(`registration ${method}`, refTo(type), registerOptions);
  });
}

function definitionsOf({ structures, enumerations, typeAliases }: MetaModel): Schema {
  const byName = new Map(structures.map((each) => [each.name, each]));
  const allOf = (structure: Structure): Map<string, Property> => {
    const all = new Map<string, Property>();
    for (const { name = '' } of [...(structure.extends ?? []), ...(structure.mixins ?? [])]) {
      const parent = byName.get(name);
      if (parent !== undefined) for (const [key, property] of allOf(parent)) all.set(key, property);
    }
    for (const property of structure.properties) all.set(property.name, property);
    return all;
  };
  const open: Schema = { LSPAny: {}, LSPObject: { type: 'object' }, LSPArray: { type: 'array' } };
  return {
    ...Object.fromEntries(structures.map((each) => [each.name, structOf([...allOf(each).values()])])),
    ...Object.fromEntries(
      enumerations.map(({ name, type, supportsCustomValues, values }) => [
        name,
        supportsCustomValues === true ? schemaOf(type) : { enum: values.map(({ value }) => value) },
      ]),
    ),
    ...Object.fromEntries(typeAliases.map(({ name, type }) => [name, open[name] ?? schemaOf(type)])),
  };
}

/** Part of the base protocol, which the model does not describe. */
const responseError: Schema = {
  type: 'object',
  properties: { code: { type: 'integer' }, message: { type: 'string' }, data: {} },
  required: ['code', 'message'],
  additionalProperties: false,
};

const most = 2 ** 31 - 1;
const base: Readonly<Record<string, Schema>> = {
  URI: { type: 'string' },
  DocumentUri: { type: 'string' },
  RegExp: { type: 'string' },
  integer: { type: 'integer', minimum: -most - 1, maximum: most },
  uinteger: { type: 'integer', minimum: 0, maximum: most },
  decimal: { type: 'number' },
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  null: { type: 'null' },
};

function schemaOf(type: Type | undefined): Schema {
  if (type === undefined) return {};
  const items = (type.items ?? []).map(schemaOf);
  switch (type.kind) {
    case 'base':
      return base[type.name ?? ''] ?? {};
    case 'reference':
      return refTo(type.name ?? '');
    case 'array':
      return { type: 'array', items: schemaOf(type.element) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.value) };
    case 'or':
      return { anyOf: items };
    case 'and':
      return { allOf: items };
    case 'tuple':
      return { type: 'array', items, minItems: items.length, maxItems: items.length };
    case 'literal':
      return structOf(type.value?.properties ?? []);
    default:
      return { const: type.value };
  }
}

function structOf(properties: readonly Property[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, type }) => [name, schemaOf(type)])),
    required: properties.filter(({ optional }) => !optional).map(({ name }) => name),
    ...(properties.length > 0 ? { additionalProperties: false } : {}),
  };
}

function refTo(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}
