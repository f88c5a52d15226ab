import type { ExtensionContext } from 'vscode';

/** `desktop.ts`, as it is built beside `extension.ts`. */
export function start(context: ExtensionContext): Promise<void>;
