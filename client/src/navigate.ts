import {
  commands,
  type Diagnostic,
  Disposable,
  l10n,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
} from 'vscode';
import { noteEditor, tell } from './noteEditor.ts';
import { diagnosticsOf } from './noteFindings.ts';

/** The commands that go to findings, what others said among them: the editor's own F8 leaves hints out. */
export function offerNavigation(): Disposable {
  return Disposable.from(
    commands.registerCommand('foothold.next', () => step(1)),
    commands.registerCommand('foothold.previous', () => step(-1)),
    commands.registerCommand('foothold.goTo', goTo),
  );
}

async function step(by: 1 | -1): Promise<void> {
  const editor = noteEditor();
  if (editor === undefined) return;
  const found = diagnosticsOf(editor.document.uri);
  const at = by === 1 ? nextAfter(found, editor.selection) : previousBefore(found, editor.selection);
  const diagnostic = found[at];
  if (diagnostic === undefined) return tell(l10n.t('Foothold has nothing to point out in this note.'));
  await goTo(editor.document.uri, diagnostic.range);
  tell(l10n.t('{0} of {1}: {2}', at + 1, found.length, diagnostic.message));
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** The first one after the cursor, or the first of all behind the last. */
function nextAfter(found: readonly Diagnostic[], { start, end }: Selection): number {
  const at = found.findIndex(({ range }) => range.start.isAfter(start) && range.start.isAfterOrEqual(end));
  return Math.max(at, 0);
}

function previousBefore(found: readonly Diagnostic[], { start }: Selection): number {
  const before = found.filter(({ range }) => range.start.isBefore(start)).length;
  return before === 0 ? found.length - 1 : before - 1;
}

/** Opens a note and selects the words; what comes over the wire of a link is taken apart first. */
export async function goTo(uri: Uri | string, range: Range): Promise<void> {
  const editor = await window.showTextDocument(typeof uri === 'string' ? Uri.parse(uri) : uri, { preview: false });
  const { start, end } = range;
  const words = editor.document.validateRange(new Range(start.line, start.character, end.line, end.character));
  // The cursor stands at the start of the words, where a hover and the menu of quick fixes belong to them.
  editor.selection = new Selection(words.end, words.start);
  editor.revealRange(words, TextEditorRevealType.InCenterIfOutsideViewport);
}
