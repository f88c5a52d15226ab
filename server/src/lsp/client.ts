import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Client } from '../service/languageService.ts';

/** What the server knows of its client after the first message. */
export interface LspClient extends Client {
  /** It asks for diagnostics itself. */
  readonly pulls: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshes: boolean;
  /** It can be told to ask for inlay hints again. */
  readonly refreshesHints: boolean;
  /** It can be told to ask for code lenses again. */
  readonly refreshesLenses: boolean;
  /** It tells when folders are opened and closed. */
  readonly tellsFolders: boolean;
  /** It shows how far a long task has come. */
  readonly showsProgress: boolean;
  /** It takes diagnostics that it did not ask for. */
  readonly takesPush: boolean;
  /** It changes documents when asked to. */
  readonly appliesEdits: boolean;
  /** It answers questions about settings. */
  readonly configuration: boolean;
  /** It tells of changed settings only when asked to. */
  readonly registersConfiguration: boolean;
  /** It can be asked to watch files. */
  readonly registersFiles: boolean;
  /** It can be asked to watch files that lie outside its folders. */
  readonly watchesOutside: boolean;
  /** Settings that came with the first message. */
  readonly options: unknown;
  /** What lies in the folders is the user's own: their settings files are read. */
  readonly trusted: boolean;
  /** The settings that it sends are all somebody's choice; it sends no defaults along. */
  readonly explicitSettings: boolean;
  /** The folders that are open, as addresses. */
  readonly folders: readonly string[];
}

/** Reads a client's capabilities; what it does not name it can't do. `docs` is where our own pages stand. */
export function readClient(params: InitializeParams, docs: string | null): LspClient {
  const { general, workspace, textDocument, window } = params.capabilities;
  const offered = general?.positionEncodings ?? [];
  const edits = workspace?.workspaceEdit;
  const options: unknown = params.initializationOptions;
  return {
    // The client's order is its wish; UTF-16 is what the protocol falls back on.
    encoding: offered.find((each) => each === 'utf-8' || each === 'utf-16' || each === 'utf-32') ?? 'utf-16',
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    edits: !edits?.documentChanges ? 'plain' : edits.snippetEditSupport ? 'snippets' : 'versioned',
    outline: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ? 'tree' : 'flat',
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? 5000,
    tags: (textDocument?.publishDiagnostics?.tagSupport ?? textDocument?.diagnostic?.tagSupport) !== undefined,
    resolvesEdits: resolvesEdits(params.capabilities),
    docs: docsOf(options) ?? docs,
    pulls: asksForDiagnostics(params.capabilities),
    refreshes: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    tellsFolders: workspace?.workspaceFolders ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    takesPush: textDocument?.publishDiagnostics !== undefined,
    appliesEdits: workspace?.applyEdit ?? false,
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchesOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    options,
    explicitSettings: flag(options, 'explicitSettings'),
    trusted: !(typeof options === 'object' && options !== null && 'trusted' in options && options.trusted === false),
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
  };
}

/**
 * True where a client asks for diagnostics by itself and can be told to ask again. One that can't would keep what settings
 * have changed since, and CodeMirror's client names the ability and never asks: such are sent diagnostics, if they take them.
 */
function asksForDiagnostics({ textDocument, workspace }: ClientCapabilities): boolean {
  const isSent = textDocument?.publishDiagnostics !== undefined;
  return Boolean(textDocument?.diagnostic) && (workspace?.diagnostics?.refreshSupport === true || !isSent);
}

function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  const { resolveSupport, dataSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && (resolveSupport?.properties.includes('edit') ?? false);
}

/** A client that ships the pages elsewhere says so: a browser has no folder beside the server. */
function docsOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('docs' in options)) return undefined;
  const { docs } = options;
  return typeof docs === 'string' ? docs.replace(/\/?$/, '/') : undefined;
}

function flag(options: unknown, name: string): boolean {
  return typeof options === 'object' && options !== null && Reflect.get(options, name) === true;
}
