import { commands, Disposable, l10n, type Range, type TextEditor, type Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Command,
} from 'vscode-languageclient';
import type { Found } from './findings.ts';
import { goTo } from './navigate.ts';
import { noteEditor, tell } from './noteEditor.ts';
import { diagnosticsOf } from './noteFindings.ts';

/** What can be done about a finding. The server makes the offers; these commands let the writer choose among some of them. */
const offers = {
  reframe: { kind: 'quickfix', fits: (title: string) => title.startsWith('Reframe:') },
  assess: { kind: 'refactor.rewrite.foothold', fits: () => true },
  ignore: { kind: 'quickfix', fits: (title: string) => !title.startsWith('Reframe:') },
} as const;

type Offer = keyof typeof offers;

/** An item of the side view, as its commands receive it. */
export interface PlacedFinding {
  readonly uri: Uri;
  readonly found: Found;
}

/** *Reframe here*, *Assess instead* and *Ignore*, at the cursor or for a finding of the side view. */
export function offerOffers(client: BaseLanguageClient): Disposable {
  const register = (name: Offer, ask: () => string, none: () => string) =>
    commands.registerCommand(`foothold.${name}`, async (placed?: PlacedFinding) => {
      if (placed?.found !== undefined) await goTo(placed.uri, placed.found.range);
      const editor = noteEditor();
      if (editor !== undefined) await choose(client, editor, name, ask(), none());
    });
  return Disposable.from(
    register(
      'reframe',
      () => l10n.t('Which wording instead?'),
      () => l10n.t('Foothold has no other wording to offer here. "Assess instead" puts questions under the line.'),
    ),
    register(
      'assess',
      () => l10n.t('What to put under the line?'),
      () => l10n.t('Foothold has nothing to assess instead here.'),
    ),
    register(
      'ignore',
      () => l10n.t('What to ignore from now on?'),
      () => l10n.t('There is nothing to ignore here.'),
    ),
  );
}

async function choose(
  client: BaseLanguageClient,
  editor: TextEditor,
  offer: Offer,
  placeHolder: string,
  none: string,
): Promise<void> {
  const { uri } = editor.document;
  const { kind, fits } = offers[offer];
  const asked = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    range: client.code2ProtocolConverter.asRange(findingAt(editor)),
    context: { diagnostics: [], only: [kind] },
  };
  const answer = await client.sendRequest(CodeActionRequest.type, asked).catch(() => null);
  const actions = (answer ?? []).filter((action) => isAction(action) && fits(action.title));
  if (actions.length === 0) return tell(none);
  const items = actions.map((action) => ({ label: action.title.replace(/^Reframe: /, ''), action }));
  const chosen = await window.showQuickPick(items, { placeHolder });
  if (chosen !== undefined && isAction(chosen.action)) await take(client, editor, chosen.action);
}

/** The words at the cursor that are pointed at, or the selection. */
function findingAt({ document, selection }: TextEditor): Range {
  return diagnosticsOf(document.uri).find(({ range }) => range.contains(selection.active))?.range ?? selection;
}

async function take(client: BaseLanguageClient, editor: TextEditor, offered: CodeAction): Promise<void> {
  const resolves = client.initializeResult?.capabilities.codeActionProvider;
  const action =
    offered.edit === undefined &&
    offered.command === undefined &&
    typeof resolves === 'object' &&
    resolves.resolveProvider
      ? await client.sendRequest(CodeActionResolveRequest.type, offered)
      : offered;
  await window.showTextDocument(editor.document, editor.viewColumn);
  if (action.edit !== undefined) {
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(action.edit);
    if (!(await workspace.applyEdit(edit))) return tell(l10n.t('The note has changed meanwhile; please choose again.'));
  }
  if (action.command !== undefined)
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

function isAction(action: Command | CodeAction): action is CodeAction {
  return typeof action.command !== 'string';
}
