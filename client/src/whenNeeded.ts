import { commands, Disposable, type ExtensionContext, window, workspace } from 'vscode';
import { isNote } from './noteLanguage.ts';

/**
 * Calls `start` once a document that can be a note is open, or a command or a view of ours is asked for. VS Code wakes the
 * extension for less, such as a log or a box to type in: until then a window is left as it was, without a server.
 */
export async function whenNeeded({ extension }: ExtensionContext, start: () => Promise<void>): Promise<void> {
  const { contributes } = extension.packageJSON as Manifest;
  let started: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    if (started === undefined) {
      waiting.dispose();
      started = start();
    }
    return started;
  };
  const waiting = Disposable.from(
    workspace.onDidOpenTextDocument((document) => {
      if (isNote(document)) void begin();
    }),
    ...contributes.commands.map(({ command }) =>
      commands.registerCommand(command, async (...given: unknown[]) => {
        await begin();
        return commands.executeCommand(command, ...given);
      }),
    ),
    ...contributes.views.foothold.map(({ id }) =>
      window.registerTreeDataProvider(id, {
        getTreeItem: (none: never) => none,
        getChildren: () => {
          void begin();
          return [];
        },
      }),
    ),
  );
  if (workspace.textDocuments.some(isNote)) await begin();
}

/** What this reads of package.json. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: { readonly foothold: readonly { readonly id: string }[] };
  };
}
