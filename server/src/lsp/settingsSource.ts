import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../core/settings.ts';
import { type Config, type ConfigProblem, configFinder, configNames, noConfig } from '../host/config.ts';
import type { Files } from '../host/files.ts';
import { ignoreFileName, ignoreFinder } from '../host/ignoreFile.ts';
import { lazyPackReader } from '../host/lazyPacks.ts';
import { noteFilterOf } from '../host/noteFilter.ts';
import { isNeverNote } from '../host/noteNames.ts';
import type { LspClient } from './client.ts';
import { withEditorPacks } from './editorPacks.ts';
import { type EditorSettings, layered, readEditorSettings, saysSomething } from './layerSettings.ts';
import type { Log } from './log.ts';
import { nameOf } from './noteKind.ts';
import type { Runtime } from './runtime.ts';

/** What holds for one note: how it is judged, and whether it is judged at all. */
export interface InForce {
  readonly settings: Settings;
  readonly checked: boolean;
  /** The settings file that counts for it, as a place; undefined where there is none. */
  readonly config?: string | undefined;
  /** Where what the writer chooses to ignore is written down; undefined where nothing can be written. */
  readonly writes?: Writes | undefined;
}

/** Files that may be changed for a note, as places, and as the writer knows them. */
export interface Writes {
  readonly note: string;
  /** Nothing in a folder that is not trusted is changed. */
  readonly wordings: string | undefined;
  readonly config: string | undefined;
  /** The user's own settings. */
  readonly own: string | undefined;
  nameOf(place: string): string;
}

/** Settings of notes, from the editor and from the folders they lie in; kept until something changes. */
export interface SettingsSource {
  /** The same object until `forget` is called. Never rejects. */
  of(uri: string): Promise<InForce>;
  /** The same of a note that is not open, for many notes of one folder: what the editor says is asked once, and nothing is kept. */
  scan(scopeUri: string): Promise<{ readonly asked: EditorSettings; of(uri: string): Promise<InForce> }>;
  /** The configuration that holds in a folder, named by its place. */
  configOf(folder: string): Promise<Config>;
  /** The editor told its settings, or that they changed. */
  told(sent: unknown): void;
  /** Everything is asked and read again when it is next needed. */
  forget(): void;
  closed(uri: string): void;
}

/** What the source is told of the workspace, and tells of the configurations it reads. */
export interface Surroundings {
  /** Addresses of the folders that are open now. */
  folders(): readonly string[];
  /** A configuration was read; an empty list where nothing is wrong with it any more. */
  problems(place: string, problems: readonly ConfigProblem[]): void;
  /** These packs are in force, named by their places. */
  packs(places: readonly string[]): void;
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
  surroundings: Surroundings,
): SettingsSource {
  const known = new Map<string, Promise<InForce>>();
  const lastGood = new Map<string, Settings>();
  let last: unknown = client.options;
  const packs = runtime.files && lazyPackReader(runtime.files);
  const newFinder = () => runtime.files && configFinder(runtime.files, lastGood, packs ?? undefined);
  let find = newFinder();
  const newIgnores = () =>
    runtime.files &&
    ignoreFinder(runtime.files, (place, message) =>
      tell([place], message === null ? [] : [{ place, line: 1, column: 1, message }]),
    );
  let findIgnores = newIgnores();
  let told = new Set<Config>();
  /** What was said of each file since settings were forgotten, so that many notes say it once. */
  const saidOf = new Map<string, string>();
  const packsRead = new Set<string>();

  /** What the editor says for a note; where it answers nothing, what it told last. */
  const ask = async (uri: string): Promise<EditorSettings> => {
    const answer = client.configuration ? await answerInTime(connection, uri, runtime) : last;
    return readEditorSettings(saysSomething(answer) ? answer : last, client.explicitSettings);
  };

  const configOf = async (folder: string): Promise<Config> => {
    // Whoever has not said that they trust a folder is not led by what lies in it.
    const config = client.trusted && find !== null ? await find(folder) : noConfig;
    if (told.has(config)) return config;
    told.add(config);
    tell(config.read, config.problems);
    return config;
  };

  /** Says what is wrong in each of the files that were read, or that nothing is any more. */
  const tell = (read: readonly string[], problems: readonly ConfigProblem[]) => {
    for (const { place: file, line, message } of problems) {
      log.hint(`${nameOf(file.replaceAll('\\', '/'))}, line ${line}: ${message}`);
    }
    for (const file of read) {
      const own = problems.filter(({ place }) => place === file);
      const said = JSON.stringify(own);
      if (saidOf.get(file) !== said) surroundings.problems(file, own);
      saidOf.set(file, said);
    }
  };

  /** With the patterns of all packs; those that the editor names are meant from `base`, or from the folder opened first. */
  const withPacks = async (both: Settings, config: Config, base: string | undefined): Promise<Settings> => {
    if (both.packs.length === 0) return both;
    if (packs === null || runtime.files === null)
      log.hint('House packs are not read here: they need files on this computer.');
    if (packs === null || runtime.files === null || !client.trusted) return both;
    const [opened] = surroundings.folders();
    const from = base ?? (opened === undefined ? undefined : runtime.placeOf(opened)) ?? '';
    const added = await withEditorPacks(both, config.settings, from, runtime.files, packs);
    tell(added.read, added.problems);
    surroundings.packs(added.settings.packs);
    for (const pack of added.settings.packs) packsRead.add(pack);
    return added.settings;
  };

  const read = async (uri: string, editor: EditorSettings): Promise<InForce> => {
    const place = runtime.placeOf(uri);
    const { files } = runtime;
    const folder = place === undefined ? undefined : files?.parent(place);
    const config = folder === undefined ? noConfig : await configOf(folder);
    const { settings: both, problems } = layered(editor, config.settings);
    for (const problem of problems) log.hint(problem);
    const workspace = rootOf(uri, surroundings.folders(), runtime);
    const judged = await withPacks(both, config, workspace ?? folder);
    if (files === null || place === undefined || folder === undefined) {
      return { settings: judged, checked: uri.startsWith('untitled:') || (await isChecked(uri, judged)) };
    }
    const ignores = client.trusted ? await findIgnores?.(place) : undefined;
    const settings = ignores === undefined ? judged : { ...judged, ignores };
    const home = config.folder ?? workspace ?? folder;
    const isTaken = await takesNote(place, { ...config, settings, folder: home }, files);
    return {
      settings,
      checked: isTaken && !isNeverNote(files.relative(workspace ?? folder, place)) && !lent.test(uri),
      config: config.place,
      writes: files.write && {
        note: place,
        ...(client.trusted
          ? {
              wordings: ignores?.place ?? files.join(home, ignoreFileName),
              config: config.place ?? files.join(home, configNames[0]),
            }
          : { wordings: undefined, config: undefined }),
        own: files.ownConfig?.(),
        nameOf: (target) => nameFrom(files.relative(workspace ?? folder, target), files.spoken?.(target) ?? target),
      },
    };
  };

  /** Whether a note is checked that is no file here: its address tells where it lies. */
  const isChecked = async (uri: string, settings: Settings): Promise<boolean> => {
    const place = pathBelow(uri, surroundings.folders());
    const isTaken = await takesNote(place, { ...noConfig, settings, folder: '' }, { relative: () => place });
    return isTaken && !isNeverNote(place) && !lent.test(uri);
  };

  const guarded = (inForce: Promise<InForce>): Promise<InForce> =>
    inForce.catch((error: unknown) => {
      log.fault('Reading settings', error);
      return { settings: noConfig.settings, checked: true };
    });

  return {
    of(uri) {
      const inForce = known.get(uri) ?? guarded(ask(uri).then((editor) => read(uri, editor)));
      known.set(uri, inForce);
      return inForce;
    },
    async scan(scopeUri) {
      const asked = await ask(scopeUri);
      return { asked, of: (uri) => guarded(read(uri, asked)) };
    },
    configOf,
    told(sent) {
      if (saysSomething(sent)) last = sent;
    },
    forget() {
      known.clear();
      told = new Set();
      saidOf.clear();
      // A pack that is no longer named has no faults to show; of one that is, they are told again.
      for (const pack of packsRead) surroundings.problems(pack, []);
      packsRead.clear();
      find = newFinder();
      findIgnores = newIgnores();
    },
    closed: (uri) => void known.delete(uri),
  };
}

/** How a writer knows a file: from the folder that is open, or by its whole path where it lies elsewhere. */
function nameFrom(inside: string, place: string): string {
  return inside.startsWith('../') ? place : inside;
}

/** True where `include` and `exclude` of a configuration take an open note in. */
async function takesNote(place: string, config: Config, files: Pick<Files, 'relative'>): Promise<boolean> {
  const filter = await noteFilterOf(config, files);
  const everything = config.settings.include.every((glob) => glob === '**');
  return (everything || filter.takes(place)) && !filter.leavesOut(place);
}

/** The workspace folder that a note lies in, as a place. */
export function rootOf(uri: string, folders: readonly string[], { placeOf }: Runtime): string | undefined {
  const root = folderOf(uri, folders);
  return root === undefined ? undefined : placeOf(root);
}

/** Where a note lies below its workspace folder, joined by `/`; its name alone where it lies in none. */
function pathBelow(uri: string, folders: readonly string[]): string {
  const root = folderOf(uri, folders);
  if (root === undefined) return nameOf(uri);
  return uri.slice(root.length).replace(/^\//, '').split('/').map(nameOf).join('/');
}

function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return folders.filter((folder) => uri.startsWith(folder.replace(/\/?$/, '/'))).sort((a, b) => b.length - a.length)[0];
}

async function answerInTime(connection: Connection, scopeUri: string, { after }: Runtime): Promise<unknown> {
  let stop = () => {};
  const tooLate = new Promise<unknown>((resolve) => {
    stop = after(patience, () => resolve(undefined));
  });
  const answer: Promise<unknown> = connection.workspace.getConfiguration({ scopeUri, section: 'foothold' });
  return Promise.race([answer.catch(() => undefined), tooLate]).finally(stop);
}
