import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** How the editor looks; its colors are those of `page.css`, light or dark. */
export const theme: Extension = [
  EditorView.theme({
    '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--paper)', fontSize: '16px' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--serif)', lineHeight: '1.65', overflow: 'auto' },
    '.cm-content': { padding: '20px 0 40vh', caretColor: 'var(--text)', maxWidth: '84ch' },
    '.cm-line': { padding: '0 28px' },
    '.cm-cursor': { borderLeftColor: 'var(--text)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      background: 'var(--selected)',
    },
    '.cm-lintRange': {
      backgroundImage: 'none',
      paddingBottom: '0',
      textDecorationLine: 'underline',
      textUnderlineOffset: '4px',
    },
    '.cm-lintRange-info': {
      textDecorationStyle: 'wavy',
      textDecorationColor: 'var(--info)',
      textDecorationThickness: '1.5px',
    },
    '.cm-lintRange-hint': {
      textDecorationStyle: 'dotted',
      textDecorationColor: 'var(--hint)',
      textDecorationThickness: '2px',
    },
    '.cm-lintRange-warning': { textDecorationStyle: 'wavy', textDecorationColor: 'var(--warning)' },
    '.cm-lintRange-active': { backgroundColor: 'var(--selected)' },
    '.cm-tooltip': {
      zIndex: '5',
      overflow: 'hidden',
      border: '1px solid var(--rule)',
      borderRadius: '8px',
      backgroundColor: 'var(--paper)',
      boxShadow: 'var(--shadow)',
    },
    '.cm-tooltip-lint': { display: 'none' },
    '.cm-tooltip-section': { border: 'none !important' },
    '.cm-snippetField': { backgroundColor: 'var(--gap)', borderRadius: '3px' },
    '.cm-placeholder': { color: 'var(--faint)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.heading, fontWeight: '600', color: 'var(--heading)' },
      { tag: tags.strong, fontWeight: '600' },
      { tag: tags.emphasis, fontStyle: 'italic' },
      { tag: [tags.processingInstruction, tags.comment, tags.meta, tags.contentSeparator], color: 'var(--faint)' },
    ]),
  ),
];
