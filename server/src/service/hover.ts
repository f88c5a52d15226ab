import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { explain, explanationMarkdown, explanationText } from '../core/explain.ts';
import type { Finding } from '../core/finding.ts';
import { rules } from '../core/rules/index.ts';
import type { Client } from './client.ts';
import type { OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** Explains findings of a note, all that lie under the pointer; null where there is none. */
export function toHover(findings: readonly Finding[], { document, settings }: OpenNote, client: Client): Hover | null {
  const [first] = findings;
  if (first === undefined) return null;
  const write = client.markdown ? explanationMarkdown : explanationText;
  const explanations = findings.flatMap((finding) => {
    const rule = rules.find(({ code }) => code === finding.assumption);
    return rule === undefined ? [] : [write(explain(finding, rule, document.getText(), settings.house))];
  });
  return {
    contents: {
      kind: client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: explanations.join('\n\n---\n\n'),
    },
    range: toRange(document, first.span, client.encoding),
  };
}
