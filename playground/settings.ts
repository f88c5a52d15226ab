import type { LSPClient } from '@codemirror/lsp-client';
import { assumptions } from './given.ts';

/** Draws the settings and tells the server of each change, as an editor does. */
export function showSettings(form: HTMLFormElement, client: LSPClient): void {
  const sensitivity = document.createElement('select');
  sensitivity.name = 'sensitivity';
  sensitivity.append(
    ...['low', 'medium', 'high'].map((each) => new Option(each, each, each === 'medium', each === 'medium')),
  );
  const choices = [...assumptions, { code: 'reported', says: 'What the client or somebody else said' }].map(checkbox);
  form.append(labelled('Sensitivity ', sensitivity), group('Point at wording that works against', choices));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const off = [...form.querySelectorAll('input')].filter(({ checked }) => !checked).map(({ name }) => [name, 'off']);
    const foothold = { sensitivity: sensitivity.value, severity: Object.fromEntries(off) };
    client.notification('workspace/didChangeConfiguration', { settings: { foothold } });
  });
}

function checkbox({ code, says }: { readonly code: string; readonly says: string }): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = code;
  box.checked = true;
  const label = document.createElement('label');
  label.append(box, ` ${code === 'reported' ? '' : `${code} `}${says}`);
  return label;
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(text, control);
  return label;
}

function group(title: string, parts: readonly HTMLElement[]): HTMLElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = title;
  fieldset.append(legend, ...parts);
  return fieldset;
}
