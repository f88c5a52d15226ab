import type { Finding } from './finding.ts';
import { type AssumptionCode, assumptionCodes } from './rules/rule.ts';

export const severities = ['off', 'hint', 'information', 'warning'] as const;
export type Severity = (typeof severities)[number];
export const sensitivities = ['low', 'medium', 'high'] as const;
export type Sensitivity = (typeof sensitivities)[number];
export const registers = ['auto', 'behavioral', 'medical'] as const;
export type Register = (typeof registers)[number];

/** What a writer or an agency can set, under `foothold.` in editors and plainly in `.foothold.json`. */
export interface Settings {
  readonly sensitivity: Sensitivity;
  /** What kind of work the note is; `auto` reads it from the note's own words. */
  readonly register: Register;
  /** How each assumption's findings are shown. */
  readonly severity: Readonly<Record<AssumptionCode | 'reported', Severity>>;
  /** Single patterns that are shown otherwise than their assumption, or not at all: `A2/attention-seeking` to severity. */
  readonly patterns: Readonly<Record<string, Severity>>;
  /** Globs of the notes to check, from the folder of the configuration. */
  readonly include: readonly string[];
  /** Globs of files and folders that are left out, unless one is named by itself. */
  readonly exclude: readonly string[];
  /** Milliseconds for which the sentence that is being typed stays without new findings; 0 shows them at once. */
  readonly quiet: number;
  /** A note that only accepts, or only asks for change, gets a hint in an editor. */
  readonly dialectic: boolean;
  /** Sentences that hold an assumption are marked in an editor. */
  readonly positives: boolean;
}

export const defaultSettings: Settings = {
  sensitivity: 'medium',
  register: 'auto',
  severity: {
    ...(Object.fromEntries(assumptionCodes.map((code) => [code, 'information'])) as Record<AssumptionCode, Severity>),
    reported: 'hint',
  },
  patterns: {},
  include: ['**'],
  exclude: [],
  quiet: 800,
  dialectic: false,
  positives: false,
};

/** How a finding is shown: an assumption or pattern that is off stays off for reported words too. */
export function severityOf({ assumption, kind, pattern }: Finding, settings: Settings): Severity {
  const ofPattern = pattern === null ? undefined : settings.patterns[`${assumption}/${pattern}`];
  if (settings.severity[assumption] === 'off' || ofPattern === 'off') return 'off';
  return kind === 'reported' ? settings.severity.reported : (ofPattern ?? settings.severity[assumption]);
}

export { type ParsedSettings, parseSettings, type SettingsProblem } from './parseSettings.ts';
