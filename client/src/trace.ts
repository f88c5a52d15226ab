/**
 * What may be kept of one line that the language client traces: direction, kind, method, id, time and size, so that a
 * slow or missing answer can be found, and no word of a note. What has another form is counted and held back.
 */
export function tracedWithoutText(entry: string): string {
  const [first, rest] = firstLine(entry);
  const structured = fromJson(entry);
  if (structured !== undefined) return structured;
  const match = traced.exec(first);
  if (match === null) return heldBack(entry);
  const { direction, kind, method, id, time } = match.groups ?? {};
  const code = /\((-?\d{1,6})\)\.$/.exec(first)?.[1];
  return [
    `${direction === 'Sending' ? '→' : '←'} ${kind} ${method}`,
    id === undefined ? '' : `(${id})`,
    time === undefined ? '' : `${time} ms`,
    code === undefined ? '' : `failed (${code})`,
    size(rest),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * What may be kept of a line of the log: its first line, and below it only where in the program it happened. The
 * language client adds whole messages there when something goes wrong, and a message may hold a note.
 */
export function loggedWithoutText(entry: string): string {
  const [first, rest] = firstLine(entry);
  if (rest === '') return first;
  const frames = rest.split('\n').filter((line) => /^\s+at \S/.test(line));
  const held = rest.length - frames.join('\n').length;
  return [first, ...frames, ...(held > 1 ? [heldBack(' '.repeat(held))] : [])].join('\n');
}

const traced =
  /^(?<direction>Sending|Received) (?<kind>request|notification|response) '(?<method>[\w$/.-]{1,80}?)(?: - \((?<id>[\w-]{1,40})\))?'(?:(?:\. Processing request took| in) (?<time>\d+)ms)?\./;

function firstLine(entry: string): readonly [string, string] {
  const at = entry.indexOf('\n');
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}

/** `Params: {…}`, `Result: {…}`, `Error data: {…}`; anything else there says that there was nothing. */
function size(rest: string): string {
  const data = /^(?:Params|Result|Error data): (.*)$/s.exec(rest)?.[1];
  return data === undefined ? '' : `${data.trim().length} characters`;
}

function heldBack(text: string): string {
  return `(${text.length} characters held back)`;
}

/** The client's other format: the whole message as JSON. */
function fromJson(entry: string): string | undefined {
  const match =
    /^\{"isLSPMessage":true,"type":"(?<direction>send|receive)-(?<kind>request|notification|response)",/.exec(entry);
  if (match === null) return undefined;
  const { direction, kind } = match.groups ?? {};
  return `${direction === 'send' ? '→' : '←'} ${kind} ${entry.length} characters`;
}
