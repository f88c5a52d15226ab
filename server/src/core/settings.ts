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
}

export const defaultSettings: Settings = {
  sensitivity: 'medium',
  register: 'auto',
  severity: {
    ...(Object.fromEntries(assumptionCodes.map((code) => [code, 'information'])) as Record<AssumptionCode, Severity>),
    reported: 'hint',
  },
};
