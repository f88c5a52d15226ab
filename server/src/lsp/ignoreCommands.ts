import {
  type CodeAction,
  type CodeActionContext,
  ErrorCodes,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import { noteId, wordingId } from '../core/ignores.ts';
import { decode } from '../host/decode.ts';
import { changedConfig } from '../host/editConfig.ts';
import { type Files, isUnreadable, type Unreadable } from '../host/files.ts';
import { type IgnoredEntry, type IgnoreFile, ignoreFileText, loadIgnoreFile } from '../host/ignoreFile.ts';
import {
  forgetUnusedCommand,
  type IgnoreRequest,
  ignoreCommand,
  ignoreScopes,
  patternName,
} from '../service/ignoreActions.ts';
import type { LanguageService } from '../service/languageService.ts';
import type { Run } from './commands.ts';
import { isFields, isRange } from './params.ts';
import type { CheckedNote, Publishing } from './publishing.ts';
import type { Runtime } from './runtime.ts';

export const ignoreCommands = [ignoreCommand, forgetUnusedCommand] as const;

/** Ways to ignore what the range touches, where there is a file to write it down in. */
export function ignoreActionsOf(
  service: LanguageService,
  note: CheckedNote,
  range: Range,
  only: CodeActionContext['only'],
): CodeAction[] {
  const { wordings, config, own, nameOf } = note.writes ?? {};
  const named = (place: string | undefined) => (place === undefined ? undefined : nameOf?.(place));
  const targets = { wordings: named(wordings), folder: named(config), own: named(own) };
  return service.ignoreActions(note, range, only === undefined ? {} : { only }, targets);
}

interface Ignoring {
  readonly service: LanguageService;
  readonly runtime: Runtime;
  readonly known: Publishing['known'];
  /** What holds for notes has changed. */
  changed(): void;
}

/**
 * Keeps findings quiet by changing the files that the action named. The server writes them itself, since an editor that is
 * asked to leaves them changed and unsaved in a window that nobody opened.
 */
export function answerIgnores({ service, runtime, known, changed }: Ignoring): ReadonlyMap<string, Run> {
  // One after the other: two choices made at once must not write over one another.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<ResponseError | null>) => {
    const next = turn.then(work, work);
    turn = next;
    return next;
  };

  const ignore = async (asked: IgnoreRequest): Promise<ResponseError | null> => {
    const note = await known(asked.uri);
    const [finding] = note === undefined ? [] : service.findingsIn(note, asked.range, asked.assumption);
    if (note === undefined || finding === undefined)
      return failed(LSPErrorCodes.ContentModified, 'The wording is not there any more.');
    const { files } = runtime;
    const { wordings, config, own } = note.writes ?? {};
    const pattern = patternName(finding);
    const target = { wording: wordings, pattern: config, assumption: config, always: own }[asked.scope];
    const name = asked.scope === 'assumption' ? finding.assumption : pattern;
    if (files === null || target === undefined || name === null)
      return failed(LSPErrorCodes.RequestFailed, 'This can not be ignored from here.');
    const fault =
      asked.scope === 'wording'
        ? await addWording(
            files,
            note,
            target,
            (key, path) => wordingId({ key, path }, finding, note.document.getText()),
            asked,
          )
        : await setOff(files, target, asked.scope === 'assumption' ? 'severity' : 'patterns', name, asked.reason);
    if (fault !== undefined) return failed(LSPErrorCodes.RequestFailed, `${target} was not changed: ${fault.reason}.`);
    changed();
    return null;
  };

  const forget = async (uri: string): Promise<ResponseError | null> => {
    const note = await known(uri);
    const { ignores } = note?.settings ?? {};
    if (note === undefined || ignores === undefined || runtime.files === null) return null;
    const unused = new Set(service.unusedWordings(note));
    const fault = await rewrite(runtime.files, ignores.place, (file) => ({
      ...file,
      ignored: file.ignored.filter(({ wording }) => !unused.has(wording)),
    }));
    if (fault !== undefined)
      return failed(LSPErrorCodes.RequestFailed, `${ignores.place} was not changed: ${fault.reason}.`);
    changed();
    return null;
  };

  return new Map<string, Run>([
    [
      ignoreCommand,
      ([asked]) =>
        isRequest(asked)
          ? inTurn(() => ignore(asked))
          : refused(`${ignoreCommand} takes a finding's document, range and assumption, and what to ignore.`),
    ],
    [
      forgetUnusedCommand,
      ([uri]) =>
        typeof uri === 'string'
          ? inTurn(() => forget(uri))
          : refused(`${forgetUnusedCommand} takes a document's address.`),
    ],
  ]);
}

async function addWording(
  files: Files,
  note: CheckedNote,
  place: string,
  idOf: (key: string, path: string) => string,
  { assumption, reason }: IgnoreRequest,
): Promise<Unreadable | undefined> {
  const path = files.relative(files.parent(place) ?? place, note.writes?.note ?? '');
  return rewrite(files, place, (file) => {
    const { key } = file;
    const entry = {
      note: noteId({ key, path }),
      wording: idOf(key, path),
      assumption,
      ...(reason === undefined ? {} : { reason }),
    };
    const others = file.ignored.filter(({ note: of, wording }) => of !== entry.note || wording !== entry.wording);
    return { key, ignored: [...others, entry as IgnoredEntry] };
  });
}

async function rewrite(
  files: Files,
  place: string,
  change: (file: IgnoreFile) => IgnoreFile,
): Promise<Unreadable | undefined> {
  const file = (await loadIgnoreFile(files, place)) ?? { key: randomKey(), ignored: [] };
  if (isUnreadable(file)) return file;
  return files.write?.(place, ignoreFileText(change(file)));
}

async function setOff(
  files: Files,
  place: string,
  group: 'severity' | 'patterns',
  name: string,
  reason: string | undefined,
): Promise<Unreadable | undefined> {
  const bytes = (await files.read(place, { maxBytes: 1_000_000, plainOnly: true })) ?? new Uint8Array();
  if (isUnreadable(bytes)) return bytes;
  const text = decode(bytes);
  if (typeof text !== 'string') return text;
  const value = reason === undefined ? 'off' : { severity: 'off', reason };
  const changed = await changedConfig(text, place, { path: [group, name], value });
  return typeof changed === 'string' ? files.write?.(place, changed) : changed;
}

function isRequest(value: unknown): value is IgnoreRequest {
  return (
    isFields(value) &&
    typeof value.uri === 'string' &&
    isRange(value.range) &&
    typeof value.assumption === 'string' &&
    ignoreScopes.some((scope) => scope === value.scope) &&
    (value.reason === undefined || typeof value.reason === 'string')
  );
}

/** In a browser's worker and in Node alike. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function refused(why: string): ResponseError {
  return failed(ErrorCodes.InvalidParams, why);
}

function failed(code: number, why: string): ResponseError {
  return new ResponseError(code, why);
}
