import type { EditorView } from '@codemirror/view';
import { explain } from './explain.ts';
import { type Finding, findingsOf } from './findings.ts';

/** Lists the findings beside the note; choosing one goes there and explains it. */
export function showPanel(view: EditorView): void {
  const findings = findingsOf(view.state);
  const count = document.getElementById('count');
  if (count !== null) count.textContent = summary(findings);
  const list = document.getElementById('findings');
  if (list === null) return;
  // Whoever is in the list by keyboard stays there when it is drawn anew.
  const focused = [...list.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
  const items = findings.map((finding) => itemOf(finding, view));
  list.replaceChildren(...items);
  if (focused >= 0) items[Math.min(focused, items.length - 1)]?.querySelector('button')?.focus();
}

function summary(findings: readonly Finding[]): string {
  const said = findings.filter(({ severity }) => severity === 'hint').length;
  const own = findings.length - said;
  if (findings.length === 0) return 'No wording here works against an assumption.';
  const parts = [
    own > 0 ? `${own} ${own === 1 ? 'wording' : 'wordings'} to look at` : '',
    said > 0 ? `${said} that somebody else said` : '',
  ];
  return `${parts.filter(Boolean).join(', and ')}.`;
}

function itemOf(finding: Finding, view: EditorView): HTMLElement {
  const { code, message, severity, from, to } = finding;
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.severity = severity;
  button.append(
    part('code', code),
    part('message', message),
    part('line', `line ${view.state.doc.lineAt(from).number}${severity === 'hint' ? ' · a hint' : ''}`),
  );
  button.addEventListener('click', () => {
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    view.focus();
    explain(view);
  });
  item.append(button);
  return item;
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
