/** Decides which messages about documents go to the server: only those about documents that are checked. */
export interface Gate {
  /** True where the message may go. Opening asks whether the document is checked; what follows, whether it was opened. */
  lets(method: string, params: unknown): boolean;
  /** True where the server knows the document. */
  has(uri: string): boolean;
  /** Forgets every document, as a server does that ends. */
  clear(): void;
}

/** `isChecked` takes a document's address as the protocol writes it. */
export function createGate(isChecked: (uri: string) => boolean): Gate {
  const open = new Set<string>();
  return {
    lets(method, params) {
      const uri = documentOf(params);
      if (uri === undefined) return true;
      if (method === 'textDocument/didOpen') {
        if (!isChecked(uri)) return false;
        open.add(uri);
        return true;
      }
      return method === 'textDocument/didClose' ? open.delete(uri) : open.has(uri);
    },
    has: (uri) => open.has(uri),
    clear: () => open.clear(),
  };
}

function documentOf(params: unknown): string | undefined {
  const document = property(params, 'textDocument');
  const uri = property(document, 'uri');
  return typeof uri === 'string' ? uri : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
