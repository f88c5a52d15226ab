import assert from 'node:assert/strict';
import { checkNote } from '../../server/src/core/check.ts';
import { completeAt, explainCompletion } from '../../server/src/core/complete/complete.ts';
import { headings, openings } from '../../server/src/core/complete/phrases.ts';
import { terms } from '../../server/src/core/complete/terms.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

/** What is offered at the cursor, each as the line that it would make. */
function offered(marked: string, format: NoteFormat = 'markdown'): string[] {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  return completeAt(text, format, offset).map(({ newText, span }) => {
    const made = text.slice(0, span.start) + newText + text.slice(span.end);
    return made.split(/\r?\n/).find((line) => line.includes(newText.trim())) ?? made;
  });
}

describe('completions', () => {
  it('are section headings where a heading begins', () => {
    assert.deepEqual(offered('## As<|>'), ['## Assessment']);
    assert.ok(offered('# <|>').includes('# Plan'));
    assert.ok(offered('##<|>').includes('## Plan'));
    assert.deepEqual(offered('#As<|>'), [], 'a tag');
  });

  it('are terms from their fourth letter on, or their third in capitals', () => {
    assert.deepEqual(offered('We did a chai<|>'), ['We did a chain analysis']);
    assert.deepEqual(offered('We did a cha<|>'), []);
    assert.deepEqual(offered('She used DEA<|>'), ['She used DEAR MAN']);
    assert.deepEqual(offered('She used opposite act<|>'), ['She used opposite action']);
    assert.deepEqual(offered('- radical<|>'), ['- radical acceptance']);
    assert.deepEqual(offered('We did a chain analysis<|>'), [], 'written already');
    assert.deepEqual(offered('unchai<|>'), []);
  });

  it('are openings of a reframe where a word begins inside a sentence, or once one is begun', () => {
    const all = offered('She is tired <|>');
    assert.ok(all.includes('She is tired and, at the same time, '));
    assert.equal(all.length, Object.keys(openings).length);
    assert.deepEqual(offered('She is tired and, at<|>'), ['She is tired and, at the same time, ']);
    assert.deepEqual(offered('She is tired and<|>'), []);
    assert.deepEqual(offered('<|>'), []);
    assert.deepEqual(offered('- <|>'), []);
  });

  it('stay away from plain text, code, quotations, comments and front matter', () => {
    assert.deepEqual(offered('We did a chai<|>', 'plaintext'), []);
    for (const marked of [
      '`chai<|>`',
      'Run `a chai<|>',
      '```\nchai<|>\n```',
      '```\nchai<|>',
      '    chai<|>',
      '> chai<|>',
      '<!-- chai<|> -->',
      'She said "the chai<|>',
      'She said "the chai<|>" and left.',
      'She said “the chai<|>',
      '---\ntitle: chai<|>\n---\n',
      '[a](http://chai<|>)',
    ])
      assert.deepEqual(offered(marked), [], marked);
    assert.deepEqual(offered('She said "no".\r\n\r\n```\r\ncode\r\n```\r\n\r\nThen a chai<|>'), [
      'Then a chain analysis',
    ]);
  });

  it('have an explanation each, short, and raise no finding', () => {
    for (const { label, explanation } of terms) {
      assert.equal(explainCompletion('term', label), explanation);
      assert.match(explanation, /^[A-Z][^\n]{15,110}\.$/, label);
    }
    for (const [kind, from] of [
      ['heading', headings],
      ['opening', openings],
    ] as const)
      for (const [label, explanation] of Object.entries(from)) {
        assert.equal(explainCompletion(kind, label.trim()), explanation);
        assert.match(explanation, /^[A-Z][^\n]{10,110}\.$/, label);
      }
    assert.equal(new Set(terms.map(({ label }) => label)).size, terms.length);
    const all = [
      ...terms.map(({ label }) => `We worked on ${label} today.`),
      ...Object.keys(headings).map((title) => `## ${title}\n`),
      ...Object.keys(openings).map((opening) =>
        /^[A-Z]/.test(opening) ? `She came. ${opening}___.` : `She came ${opening}___.`,
      ),
    ];
    for (const text of all) assert.deepEqual(checkNote(text, 'dbt-note', defaultSettings), [], text);
  });
});
