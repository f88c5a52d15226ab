import { commands, Disposable, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask, placeOf, property, stringOf } from './ask.ts';
import { pageScheme } from './gate.ts';
import { openPage } from './pages.ts';

/** A page about an assumption as the server lists it: `A2: Patients want to improve.` */
export interface PageTitle {
  readonly code: string;
  readonly title: string;
  /** There is a finding of it at the cursor. */
  readonly here: boolean;
}

/** The command "Explain": a choice of the assumptions, that of the finding at the cursor first, and the page about one. */
export function offerExplain(client: BaseLanguageClient): Disposable {
  const choose = async (about?: unknown) => {
    const code = codeOf(about);
    if (code !== undefined) return openPage(code);
    const editor = window.activeTextEditor;
    const here = editor === undefined ? [] : placeOf(client, editor.document.uri, editor.selection.active);
    const choices = (await pageTitles(client, ...here)).map((page) => ({
      label: page.title,
      description: page.here ? l10n.t('at the cursor') : '',
      code: page.code,
    }));
    const chosen = await window.showQuickPick(choices, { placeHolder: l10n.t('Which assumption?') });
    if (chosen !== undefined) await openPage(chosen.code);
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: async ({ path }) =>
        stringOf(await ask(client, 'foothold.explain', path.replace(/^\/|\.md$/g, '')), 'value') ?? '',
    }),
    commands.registerCommand('foothold.explainAssumption', choose),
  );
}

export async function pageTitles(client: BaseLanguageClient, ...here: readonly unknown[]): Promise<PageTitle[]> {
  const answer = await ask(client, 'foothold.explain', ...here);
  return (Array.isArray(answer) ? answer : []).flatMap((page: unknown) => {
    const code = stringOf(page, 'code');
    const title = stringOf(page, 'title');
    if (code === undefined || title === undefined) return [];
    return [{ code, title, here: property(page, 'here') === true }];
  });
}

/** The assumption of an item of a side view; undefined for whatever else a command may be called with. */
function codeOf(about: unknown): string | undefined {
  return stringOf(about, 'code') ?? stringOf(property(about, 'found'), 'assumption');
}
