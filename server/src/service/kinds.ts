/** True where a client that asks for `only` these kinds of action, or for all, is to be offered one of `kind`. */
export function wantsKind(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
}
