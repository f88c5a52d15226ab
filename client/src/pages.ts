import { commands, Uri } from 'vscode';
import { pageScheme } from './gate.ts';

/** Shows the page about an assumption, which the server writes; it needs no file and no network. */
export async function openPage(code: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: pageScheme, path: `/${code}.md` }));
}
