import type { Position, Uri } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';

/** Has the server execute one of its commands; null where it has no answer, or does not run. */
export async function ask(client: BaseLanguageClient, command: string, ...args: readonly unknown[]): Promise<unknown> {
  try {
    return await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...args] });
  } catch {
    // What went wrong stands in the log; there it holds no word of a note.
    return null;
  }
}

/** A place in a document as the server takes it. */
export function placeOf(client: BaseLanguageClient, uri: Uri, { line, character }: Position): readonly unknown[] {
  return [client.code2ProtocolConverter.asUri(uri), { line, character }];
}

/** A member of whatever came over the wire. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export function stringOf(value: unknown, name: string): string | undefined {
  const found = property(value, name);
  return typeof found === 'string' ? found : undefined;
}
