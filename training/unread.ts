/** Authors from whose notes phrases were written: on them phrases look better than they are. */
const READ = new Set(['R1', 'T1', 'T2', 'T4', 'D1', 'D3', 'D4', 'D6']);

/** True for authors whose notes no phrase was written from: the honest ones to measure and to calibrate on. */
export function isUnread(author: string): boolean {
  return !READ.has(author);
}
