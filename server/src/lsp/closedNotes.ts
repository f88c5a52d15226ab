import { TextDocument } from 'vscode-languageserver-textdocument';
import { decode } from '../host/decode.ts';
import { isUnreadable } from '../host/files.ts';
import { formatOf, isNeverNote, isNoteName } from '../host/noteNames.ts';
import type { OpenNote } from '../service/languageService.ts';
import { nameOf } from './noteKind.ts';
import type { Runtime } from './runtime.ts';
import type { SettingsSource } from './settingsSource.ts';

/** A note of an open folder that no editor has open, read when it is looked at. */
export interface ClosedNote {
  readonly uri: string;
  /** A name for all that its diagnostics depend on: the same text under the same settings has the same. */
  readonly id: string;
  /** Reads it as a note. */
  read(): OpenNote | undefined;
}

/** No more notes than these are looked at, so that a home folder that is opened by mistake costs little. */
export const mostNotes = 10_000;
const mostEntries = 200_000;
const maxBytes = 20_000_000;

interface Scan {
  readonly folders: readonly string[];
  readonly settings: SettingsSource;
  readonly runtime: Runtime;
  /** Places of documents that are open. */
  readonly open: ReadonlySet<string>;
  /** Looks whatever the setting `workspace` says, since somebody asked for it by name. */
  readonly asked: boolean;
}

/** The notes of the open folders that are checked and not open, in order of their paths; each turn of the loop yields once. */
export async function* closedNotes({ folders, settings, runtime, open, asked }: Scan): AsyncGenerator<ClosedNote> {
  const { files } = runtime;
  if (files === null) return;
  const seen = new Set<string>();
  for (const folder of folders) {
    const root = runtime.placeOf(folder);
    if (root === undefined) continue;
    const scan = await settings.scan(folder);
    for (const place of walk(root, runtime)) {
      const uri = runtime.uriOf(place);
      if (seen.has(place) || open.has(place) || !isNoteName(nameOf(uri))) continue;
      seen.add(place);
      if (seen.size > mostNotes) return;
      await new Promise<void>((resolve) => runtime.later(resolve));
      const { settings: inForce, checked } = await scan.of(uri);
      // An editor that asks by itself and does not know the setting wants to know.
      if (!checked || (!asked && 'workspace' in scan.asked.fields && !inForce.workspace)) continue;
      const bytes = await files.read(place, { maxBytes, plainOnly: true });
      if (bytes === undefined || isUnreadable(bytes)) continue;
      const id = files.hash(new TextEncoder().encode(`${files.hash(bytes)} ${JSON.stringify(inForce)}`));
      yield {
        uri,
        id,
        read() {
          const text = decode(bytes);
          if (typeof text !== 'string') return undefined;
          const format = formatOf(nameOf(uri));
          return { document: TextDocument.create(uri, format, 0, text), format, settings: inForce };
        },
      };
    }
  }
}

function* walk(root: string, { files }: Runtime): Generator<string> {
  const waiting = [root];
  for (let entries = 0; entries < mostEntries; ) {
    const folder = waiting.pop();
    if (folder === undefined || files === null) return;
    const below: string[] = [];
    for (const { name, isFolder } of files.list?.(folder) ?? []) {
      entries++;
      if (isNeverNote(isFolder ? `${name}/` : name)) continue;
      if (isFolder) below.push(files.join(folder, name));
      else yield files.join(folder, name);
    }
    waiting.push(...below.reverse());
  }
}
