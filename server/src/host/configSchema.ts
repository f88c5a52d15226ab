import { longestQuiet } from '../core/parseSettings.ts';
import { rules } from '../core/rules/index.ts';
import {
  defaultSettings,
  registers,
  runs,
  type SettingName,
  sectionKinds,
  sensitivities,
  severities,
} from '../core/settings.ts';

const globs = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };
/** A severity alone, or with the reason for it. */
const severityDefinition = {
  anyOf: [
    { enum: severities },
    {
      type: 'object',
      properties: {
        severity: { description: 'How it is shown.', enum: severities },
        reason: { description: 'Why, for whoever reads this file later. No names of clients, please.', type: 'string' },
      },
      required: ['severity'],
      additionalProperties: false,
    },
  ],
};

const severity = { allOf: [{ $ref: '#/definitions/severity' }] };

const sectionWords: Readonly<Record<(typeof sectionKinds)[number], string>> = {
  none: 'What stands under no heading or label.',
  subjective: "The client's own account.",
  objective: 'What was observed and measured.',
  assessment: "The writer's view of it.",
  intervention: 'What was done.',
  response: 'How the client responded.',
  plan: 'What comes next.',
  team: 'Minutes of a consultation team or ward round.',
  education: 'Handouts and teaching.',
  form: 'The printed words of a form.',
};

const properties: Readonly<Record<SettingName, object>> = {
  sensitivity: {
    description:
      'How readily a wording is pointed at: "low" only where it is nearly certain, "high" also where it is less certain, for supervision and teaching.',
    enum: sensitivities,
    default: defaultSettings.sensitivity,
  },
  register: {
    description:
      'What kind of work the notes are: mental-health work ("behavioral"), general medicine ("medical"), or told from the words of each note ("auto").',
    enum: registers,
    default: defaultSettings.register,
  },
  severity: {
    description: 'How findings are shown, by assumption; "off" leaves them out.',
    type: 'object',
    properties: {
      ...Object.fromEntries(
        rules.map(({ code, assumption }) => [
          code,
          { description: assumption, ...severity, default: defaultSettings.severity[code] },
        ]),
      ),
      reported: {
        description:
          "What the client or somebody else said. It is not the writer's wording, so it is shown more gently.",
        ...severity,
        default: defaultSettings.severity.reported,
      },
    },
    additionalProperties: false,
  },
  patterns: {
    description:
      'Single patterns to show otherwise than their assumption, or to turn off, for example { "A2/attention-seeking": "off" }.',
    type: 'object',
    propertyNames: { pattern: '^(A[1-8]/)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$' },
    additionalProperties: severity,
    default: defaultSettings.patterns,
  },
  sections: {
    description:
      'Findings of a section that are shown otherwise, or not at all, for example { "subjective": "hint", "team": "off" }.',
    type: 'object',
    properties: Object.fromEntries(
      sectionKinds.map((kind) => [kind, { description: sectionWords[kind], ...severity }]),
    ),
    additionalProperties: false,
    default: defaultSettings.sections,
  },
  clientTerms: {
    description:
      'Names and nouns that stand for the client in these notes, such as "Mr Ahmed" or "mentee". Best kept to nouns: this file may be read by others.',
    type: 'array',
    items: { type: 'string', minLength: 1 },
    uniqueItems: true,
    default: defaultSettings.clientTerms,
  },
  include: {
    description:
      'Which files are notes, as paths with wildcards from the folder of this file. A name without a slash is looked for in every folder.',
    ...globs,
    default: defaultSettings.include,
  },
  exclude: {
    description:
      'Files and folders to leave alone, written like "include". README, CHANGELOG and LICENSE pages, hidden folders and node_modules always are.',
    ...globs,
    default: defaultSettings.exclude,
  },
  quiet: {
    description:
      'Milliseconds for which an editor says nothing new about the sentence that is being typed; 0 shows findings at once.',
    type: 'number',
    minimum: 0,
    maximum: longestQuiet,
    default: defaultSettings.quiet,
  },
  run: {
    description:
      'When an editor checks a note: while one types ("onType"), when it is opened and saved ("onSave"), or only when it is asked to ("manual").',
    enum: runs,
    default: defaultSettings.run,
  },
  workspace: {
    description: "Whether an editor also lists what is found in the folder's notes that are not open.",
    type: 'boolean',
    default: defaultSettings.workspace,
  },
  codeLens: {
    description:
      'A quiet line above each section of a note with what was found there, in editors that show code lenses.',
    type: 'boolean',
    default: defaultSettings.codeLens,
  },
  dialectic: {
    description:
      'A hint on the first line of a note that only accepts, or only asks for change. In editors, not on the command line.',
    type: 'boolean',
    default: defaultSettings.dialectic,
  },
  positives: {
    description: 'A small mark behind each sentence that holds an assumption well, in editors that show inlay hints.',
    type: 'boolean',
    default: defaultSettings.positives,
  },
  packs: {
    description:
      'House packs: YAML files of your agency\'s own patterns, as paths from the folder of this file, such as "packs/our-team.yaml".',
    type: 'array',
    items: { type: 'string', pattern: '\\.[yY][aA]?[mM][lL]$' },
    uniqueItems: true,
    default: defaultSettings.packs,
  },
};

/** The JSON schema of `.foothold.json` and `.foothold.yaml`, for completion in editors; `npm run schema` writes it down. */
export const configSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Foothold',
  description:
    'Settings of Foothold for the notes in this folder and below. The same keys as the settings foothold.* of an editor.',
  type: 'object',
  properties: { $schema: { type: 'string' }, ...properties },
  additionalProperties: false,
  definitions: { severity: severityDefinition },
  allowComments: true,
  allowTrailingCommas: true,
};
