const slot = /\$\{\d+:((?:\\.|[^\\}])*)\}/g;

/** What the gaps of an LSP snippet ask for, in text order. */
export function slotsOf(snippet: string): readonly string[] {
  return [...snippet.matchAll(slot)].map(([, label = '']) => unescaped(label));
}

/** The snippet's text with `words` in its gaps; `___` where there are too few. */
export function withSlots(snippet: string, words: readonly string[]): string {
  let at = 0;
  let end = 0;
  let text = '';
  for (const match of snippet.matchAll(slot)) {
    text += unescaped(snippet.slice(end, match.index)) + (words[at++] ?? '___');
    end = match.index + match[0].length;
  }
  return text + unescaped(snippet.slice(end));
}

function unescaped(text: string): string {
  return text.replace(/\\([\\$}])/g, '$1');
}
