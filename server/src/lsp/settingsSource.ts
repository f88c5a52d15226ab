import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../core/settings.ts';
import { configFinder, noConfig } from '../host/config.ts';
import { noteFilterOf } from '../host/noteFilter.ts';
import { isNeverNote } from '../host/noteNames.ts';
import type { LspClient } from './client.ts';
import { layered, readEditorSettings, saysSomething } from './layerSettings.ts';
import type { Log } from './log.ts';
import { nameOf } from './noteKind.ts';
import type { Runtime } from './runtime.ts';

/** What holds for one note: how it is judged, and whether it is judged at all. */
export interface InForce {
  readonly settings: Settings;
  readonly checked: boolean;
  /** The settings file that counts for it, as a place; undefined where there is none. */
  readonly config?: string | undefined;
}

/** Settings of notes, from the editor and from the folders they lie in; kept until something changes. */
export interface SettingsSource {
  /** The same object until `forget` is called. Never rejects. */
  of(uri: string): Promise<InForce>;
  /** The editor told its settings, or that they changed. */
  told(sent: unknown): void;
  /** Everything is asked and read again when it is next needed. */
  forget(): void;
  closed(uri: string): void;
}

/** A client that has not answered after so many milliseconds is taken to have nothing to say. */
const patience = 2000;

/** Folders of other people's files, wherever the workspace begins. */
const lent = /\/(?:node_modules|\.git)\//;

export function createSettingsSource(
  connection: Connection,
  client: LspClient,
  runtime: Runtime,
  log: Log,
): SettingsSource {
  const known = new Map<string, Promise<InForce>>();
  let last: unknown = client.options;
  let folders = runtime.files && configFinder(runtime.files);

  /** What the editor says for a note; where it answers nothing, what it told last. */
  const ask = async (uri: string): Promise<unknown> => {
    if (!client.configuration) return last;
    const answer = await answerInTime(connection, uri, runtime);
    return saysSomething(answer) ? answer : last;
  };

  const read = async (uri: string): Promise<InForce> => {
    const { settings: own, problems } = readEditorSettings(await ask(uri));
    for (const problem of problems) log.hint(problem);
    const place = runtime.placeOf(uri);
    const { files } = runtime;
    const folder = place === undefined ? undefined : files?.parent(place);
    if (files === null || folders === null || place === undefined || folder === undefined) {
      return { settings: own, checked: uri.startsWith('untitled:') || !isNeverNote(nameOf(uri)) };
    }
    // Whoever has not said that they trust a folder is not led by what lies in it.
    const config = client.trusted ? await folders(folder) : noConfig;
    for (const { place: file, line, message } of config.problems) {
      log.hint(`${nameOf(file.replaceAll('\\', '/'))}, line ${line}: ${message}`);
    }
    const settings = layered(own, config.settings);
    const workspace = rootOf(uri, client, runtime);
    const filter = await noteFilterOf({ ...config, settings, folder: config.folder ?? workspace ?? folder }, files);
    const everything = settings.include.every((glob) => glob === '**');
    const taken = (everything || filter.takes(place)) && !filter.leavesOut(place);
    return {
      settings,
      checked: taken && !isNeverNote(files.relative(workspace ?? folder, place)) && !lent.test(uri),
      config: config.place,
    };
  };

  return {
    of(uri) {
      const inForce =
        known.get(uri) ??
        read(uri).catch((error: unknown) => {
          log.fault('Reading settings', error);
          return { settings: noConfig.settings, checked: true };
        });
      known.set(uri, inForce);
      return inForce;
    },
    told(sent) {
      if (saysSomething(sent)) last = sent;
    },
    forget() {
      known.clear();
      folders = runtime.files && configFinder(runtime.files);
    },
    closed: (uri) => void known.delete(uri),
  };
}

/** The workspace folder that a note lies in, as a place. */
function rootOf(uri: string, { folders }: LspClient, { placeOf }: Runtime): string | undefined {
  const root = folders
    .filter((folder) => uri.startsWith(folder.replace(/\/?$/, '/')))
    .sort((a, b) => b.length - a.length)[0];
  return root === undefined ? undefined : placeOf(root);
}

async function answerInTime(connection: Connection, scopeUri: string, { after }: Runtime): Promise<unknown> {
  let stop = () => {};
  const tooLate = new Promise<unknown>((resolve) => {
    stop = after(patience, () => resolve(undefined));
  });
  const answer: Promise<unknown> = connection.workspace.getConfiguration({ scopeUri, section: 'foothold' });
  return Promise.race([answer.catch(() => undefined), tooLate]).finally(stop);
}
