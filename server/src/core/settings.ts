import type { SectionKind } from './document/note.ts';
import type { Finding } from './finding.ts';
import type { HousePatterns } from './house/house.ts';
import type { NoteIgnores } from './ignores.ts';
import { type AssumptionCode, assumptionCodes } from './rules/rule.ts';

export const severities = ['off', 'hint', 'information', 'warning'] as const;
export type Severity = (typeof severities)[number];
export const sensitivities = ['low', 'medium', 'high'] as const;
export type Sensitivity = (typeof sensitivities)[number];
export const registers = ['auto', 'behavioral', 'medical'] as const;
export type Register = (typeof registers)[number];
export const runs = ['onType', 'onSave', 'manual'] as const;
export type Run = (typeof runs)[number];
export const sectionKinds = [
  'none',
  'subjective',
  'objective',
  'assessment',
  'intervention',
  'response',
  'plan',
  'team',
  'education',
  'form',
] as const satisfies readonly SectionKind[];

/** What a writer or an agency can set, under `foothold.` in editors and plainly in `.foothold.json`. */
export interface Settings {
  readonly sensitivity: Sensitivity;
  /** What kind of work the note is; `auto` reads it from the note's own words. */
  readonly register: Register;
  /** How each assumption's findings are shown. */
  readonly severity: Readonly<Record<AssumptionCode | 'reported', Severity>>;
  /** Single patterns that are shown otherwise than their assumption, or not at all: `A2/attention-seeking` to severity. */
  readonly patterns: Readonly<Record<string, Severity>>;
  /** Sections of a note whose findings are shown otherwise, or not at all; `none` is what stands under no heading or label. */
  readonly sections: Readonly<Partial<Record<SectionKind, Severity>>>;
  /** Names and nouns that stand for the client: `Mr Ahmed`, `mentee`. */
  readonly clientTerms: readonly string[];
  /** Globs of the notes to check, from the folder of the configuration. */
  readonly include: readonly string[];
  /** Globs of files and folders that are left out, unless one is named by itself. */
  readonly exclude: readonly string[];
  /** Milliseconds for which the sentence that is being typed stays without new findings; 0 shows them at once. */
  readonly quiet: number;
  /** When an editor checks: while one types, on saving, or when it is asked to. */
  readonly run: Run;
  /** An editor is also told of the notes in its folders that are not open. */
  readonly workspace: boolean;
  /** Each section has a line above it with what was found there. */
  readonly codeLens: boolean;
  /** A note that only accepts, or only asks for change, gets a hint in an editor. */
  readonly dialectic: boolean;
  /** Sentences that hold an assumption are marked in an editor. */
  readonly positives: boolean;
  /** Paths of house packs, YAML files of an agency's own patterns, from the folder of the configuration. */
  readonly packs: readonly string[];
  /** The patterns of those packs, once they are read; nobody sets them. */
  readonly house?: HousePatterns | undefined;
  /** What the note's ignore file keeps, where there is such a file; nobody sets it. */
  readonly ignores?: NoteIgnores | undefined;
}

/** What can be set. */
export type SettingName = Exclude<keyof Settings, 'house' | 'ignores'>;

export const defaultSettings: Settings = {
  sensitivity: 'medium',
  register: 'auto',
  severity: {
    ...(Object.fromEntries(assumptionCodes.map((code) => [code, 'information'])) as Record<AssumptionCode, Severity>),
    reported: 'hint',
  },
  patterns: {},
  sections: {},
  clientTerms: [],
  include: ['**'],
  exclude: [],
  quiet: 800,
  run: 'onType',
  workspace: false,
  codeLens: false,
  dialectic: false,
  positives: false,
  packs: [],
};

/** How a finding is shown: an assumption, pattern or section that is off stays off for reported words too. A pattern goes before its section, a section before the assumption. */
export function severityOf({ assumption, kind, pattern, section }: Finding, settings: Settings): Severity {
  const ofPattern =
    pattern === null ? undefined : (settings.patterns[`${assumption}/${pattern}`] ?? settings.patterns[pattern]);
  const ofSection = settings.sections[section];
  const ofAssumption = settings.severity[assumption];
  if (ofAssumption === 'off' || ofPattern === 'off' || ofSection === 'off') return 'off';
  return kind === 'reported' ? settings.severity.reported : (ofPattern ?? ofSection ?? ofAssumption);
}

export { type ParsedSettings, parseSettings, type SettingsProblem } from './parseSettings.ts';
