import { parseSettings } from '../core/parseSettings.ts';
import { assumptionCodes } from '../core/rules/rule.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';

/** An editor's settings as it sent them, less what is its own business, such as `trace`. */
export interface EditorSettings {
  readonly fields: Fields;
  /** It sends its own defaults along, so a value that is the default may be nobody's choice. */
  readonly withDefaults: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the section `foothold` as editors send it, whole or under its name; null and other things that are no settings
 * give none. Nobody writes all nine severities by hand: an editor that sends them sends its defaults. `explicit` is said
 * by a client that sends only what somebody chose.
 */
export function readEditorSettings(sent: unknown, explicit = false): EditorSettings {
  const section = isFields(sent) && isFields(sent.foothold) ? sent.foothold : sent;
  if (!isFields(section)) return { fields: {}, withDefaults: false };
  const own = Object.entries(section).filter(([key, value]) => !editorsOwn.has(key) && value !== null);
  const fields = Object.fromEntries(own);
  const { severity } = fields;
  const withDefaults = !explicit && isFields(severity) && everySeverity.every((key) => key in severity);
  return { fields, withDefaults };
}

/** True where there is something in it: some editors answer with null or with nothing at all. */
export function saysSomething(sent: unknown): boolean {
  return isFields(sent) && Object.keys(sent).length > 0;
}

/** The editor's settings on top of those of the folder, and what was wrong with them, in plain words. */
export function layered(
  { fields, withDefaults }: EditorSettings,
  folder: Settings,
): { readonly settings: Settings; readonly problems: readonly string[] } {
  const { settings, problems } = parseSettings(withDefaults ? withoutDefaults(fields) : fields, folder);
  return { settings, problems: problems.map(({ message }) => message) };
}

function withoutDefaults(fields: Fields): Fields {
  const usual: Fields = { ...defaultSettings };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      if (key === 'severity' && isFields(value)) return [[key, changedSeverities(value)]];
      return JSON.stringify(value) === JSON.stringify(usual[key]) ? [] : [[key, value]];
    }),
  );
}

function changedSeverities(severity: Fields): Fields {
  const usual: Fields = defaultSettings.severity;
  return Object.fromEntries(Object.entries(severity).filter(([key, value]) => value !== usual[key]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const everySeverity = [...assumptionCodes, 'reported'];
const editorsOwn: ReadonlySet<string> = new Set(['trace', 'docs', 'trusted', 'explicitSettings']);
