/** Something that was asked for can't be had, so that nothing is done at all. The message is one line in plain words. */
export class CanNotStart extends Error {}
