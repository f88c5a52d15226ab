/** Elements that an explanation is made of. */
const kept: ReadonlySet<string> = new Set([
  'P',
  'STRONG',
  'EM',
  'HR',
  'BR',
  'UL',
  'OL',
  'LI',
  'CODE',
  'H1',
  'H2',
  'H3',
  'H4',
]);

/** The same text with no element but plain ones, and no attribute: an explanation quotes words of the note. */
export function plainHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (!kept.has(element.tagName))
      element.replaceWith(...(element.tagName === 'A' ? element.childNodes : [element.textContent]));
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
  return body.innerHTML;
}
