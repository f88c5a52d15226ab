import { parseSettings } from '../core/parseSettings.ts';
import { defaultSettings, type Settings, type Severity } from '../core/settings.ts';

/** An editor's settings read, and what was wrong with them, in plain words. */
export interface EditorSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/**
 * Reads the section `foothold` as editors send it, whole or under its name. Keys that are the editor's own business, such
 * as `trace`, are left out; null and other things that are no settings give the defaults.
 */
export function readEditorSettings(sent: unknown): EditorSettings {
  const section = isFields(sent) && isFields(sent.foothold) ? sent.foothold : sent;
  if (!isFields(section)) return { settings: defaultSettings, problems: [] };
  const own = Object.entries(section).filter(([key]) => !editorsOwn.has(key));
  const { settings, problems } = parseSettings(Object.fromEntries(own));
  return { settings, problems: problems.map(({ message }) => message) };
}

/** True where there is something in it: some editors answer with null or with nothing at all. */
export function saysSomething(sent: unknown): boolean {
  return isFields(sent) && Object.keys(sent).length > 0;
}

/**
 * The editor's settings on top of those of the folder. Editors send their defaults along, so a value that is the default
 * says nothing, and the folder's stands.
 */
export function layered(editor: Settings, folder: Settings): Settings {
  return {
    sensitivity: chosen(editor.sensitivity, defaultSettings.sensitivity, folder.sensitivity),
    register: chosen(editor.register, defaultSettings.register, folder.register),
    severity: { ...folder.severity, ...changedSeverities(editor) },
    patterns: { ...folder.patterns, ...editor.patterns },
    include: chosen(editor.include, defaultSettings.include, folder.include),
    exclude: chosen(editor.exclude, defaultSettings.exclude, folder.exclude),
    quiet: chosen(editor.quiet, defaultSettings.quiet, folder.quiet),
    dialectic: chosen(editor.dialectic, defaultSettings.dialectic, folder.dialectic),
    positives: chosen(editor.positives, defaultSettings.positives, folder.positives),
  };
}

function chosen<T>(top: T, usual: T, below: T): T {
  return JSON.stringify(top) === JSON.stringify(usual) ? below : top;
}

function changedSeverities({ severity }: Settings): Readonly<Record<string, Severity>> {
  const usual = new Map(Object.entries(defaultSettings.severity));
  return Object.fromEntries(Object.entries(severity).filter(([key, value]) => value !== usual.get(key)));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const editorsOwn: ReadonlySet<string> = new Set(['trace', 'docs']);
