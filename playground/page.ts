import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder, tooltips } from '@codemirror/view';
import { explanations } from './explain.ts';
import { findingsFromServer, shownFindings } from './findings.ts';
import { type Sample, samples } from './given.ts';
import { showPanel } from './panel.ts';
import { styleNonce } from './policy.ts';
import { quickFixes } from './quickFixes.ts';
import { startServer } from './server.ts';
import { showSettings } from './settings.ts';
import { theme } from './theme.ts';

const own: Sample = { name: 'your-own-note.note.md', text: '' };
const client = startServer([findingsFromServer]);
const states = new Map<string, EditorState>();

function stateOf({ name, text }: Sample): EditorState {
  const isPlain = name.endsWith('.txt');
  const extensions: Extension[] = [
    EditorView.cspNonce.of(styleNonce),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    tooltips({ position: 'absolute' }),
    explanations,
    quickFixes,
    keymap.of([
      { key: 'F8', run: nextDiagnostic },
      { key: 'Shift-F8', run: previousDiagnostic },
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    isPlain ? [] : markdown(),
    theme,
    shownFindings(showPanel),
    placeholder('Type or paste a note here.'),
    EditorView.contentAttributes.of({ 'aria-label': name, spellcheck: 'true' }),
    client.plugin(`file:///${encodeURIComponent(name)}`, isPlain ? 'plaintext' : 'markdown'),
  ];
  return EditorState.create({ doc: text, extensions });
}

const first = samples.find(({ name }) => name === 'letter.md') ?? own;
const view = new EditorView({ state: stateOf(first), parent: element('note') });
let shown = first;

const choice = element('sample') as HTMLSelectElement;
const all = [...samples, own];
choice.append(...all.map(({ name }) => new Option(titleOf(name), name, false, name === first.name)));
choice.addEventListener('change', () => {
  states.set(shown.name, view.state);
  shown = all.find(({ name }) => name === choice.value) ?? own;
  view.setState(states.get(shown.name) ?? stateOf(shown));
  showPanel(view);
});

/** `night-shift.txt` → `Night shift`. */
function titleOf(name: string): string {
  const words = name.replace(/(?:\.note)?\.\w+$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Milliseconds for which the button says how it went. */
const TOLD = 2000;
const copy = element('copy');
copy.addEventListener('click', async () => {
  copy.setAttribute('aria-live', 'polite');
  try {
    await navigator.clipboard.writeText(view.state.doc.toString());
    copy.textContent = 'Copied';
  } catch {
    copy.textContent = 'Not allowed';
  }
  setTimeout(() => {
    copy.textContent = 'Copy note';
  }, TOLD);
});

const scheme = window.matchMedia('(prefers-color-scheme: dark)');
const button = element('theme');
const paint = (dark: boolean) => {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  button.textContent = dark ? 'Light' : 'Dark';
};
paint(scheme.matches);
scheme.addEventListener('change', ({ matches }) => paint(matches));
button.addEventListener('click', () => paint(document.documentElement.dataset.theme !== 'dark'));

if (navigator.userAgent.includes('Mac')) {
  for (const key of document.querySelectorAll('kbd')) if (key.textContent === 'Ctrl') key.textContent = 'Cmd';
}

const form = element('settings').querySelector('form');
if (form !== null) showSettings(form, client);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
