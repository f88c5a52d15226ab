import type { ConnectionOptions, Message } from 'vscode-languageserver';

/** What a request that came after `shutdown` is handed on as: nothing answers to it but the refusal. */
export const lateRequest = '$/foothold/afterShutdown';

/**
 * Keeps to the protocol's order of things for a connection: after `shutdown` every request is refused, and no
 * notification but `exit` counts.
 */
export function inOrder(): ConnectionOptions {
  let isShutDown = false;
  return {
    messageStrategy: {
      handleMessage(message, next) {
        const { method, id } = read(message);
        if (!isShutDown) {
          isShutDown = method === 'shutdown' && id !== undefined;
          return next(message);
        }
        if (method === undefined || method === 'exit') return next(message);
        if (id !== undefined) return next({ ...message, method: lateRequest } as Message);
        return undefined;
      },
    },
  };
}

function read(message: Message): { readonly method: string | undefined; readonly id: unknown } {
  const method = 'method' in message && typeof message.method === 'string' ? message.method : undefined;
  return { method, id: 'id' in message ? message.id : undefined };
}
