/** Names a fault without its message, since a message may quote what was being read: `TypeError at toHover (9:24)`. */
export function kindOfFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  const name = /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  const frames = (error.stack ?? '').replace(error.message, '');
  const [, place, position] = /\n\s+at (?:async )?(?:([\w.$<>]{1,80}) )?[^\n]*?:(\d+:\d+)\)?/.exec(frames) ?? [];
  return position === undefined ? name : `${name} at ${place ?? 'top level'} (${position})`;
}
