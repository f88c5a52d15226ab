/** Something that was asked for can't be had, so that nothing is done at all. The message is one line in plain words. */
export class CanNotStart extends Error {
  override readonly name = 'CanNotStart';
}

/** Told by name, since a file may be loaded twice, by `import` and by `import()`. */
export function isCanNotStart(fault: unknown): fault is CanNotStart {
  return fault instanceof Error && fault.name === 'CanNotStart';
}
