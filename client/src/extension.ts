import type { ExtensionContext } from 'vscode';
import { whenNeeded } from './whenNeeded.ts';

/** Desktop and remote. A window without a note reads this file and no more: all that does the work is in another. */
export function activate(context: ExtensionContext): Promise<void> {
  return whenNeeded(context, async () => (await import('./desktop.cjs')).start(context));
}
