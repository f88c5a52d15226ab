const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const wordOnly = new RegExp(`^${word}$`);
const houseName = new RegExp(`^(?:A[1-8]/)?(?!a[1-8]/)${word}/${word}$`);

/** Lower-case words, digits and hyphens: what packs and patterns are named by. */
export function isKebab(name: string): boolean {
  return wordOnly.test(name);
}

/** A name that a pack may have: `a2` is none, since it would be taken for the assumption. */
export function isPackName(name: string): boolean {
  return isKebab(name) && !/^a[1-8]$/.test(name);
}

/** True for the id of a house pattern, `our-team/frequent-flyer`; ours have no slash, so that they can't clash. */
export function isHouseId(id: string): boolean {
  return id.includes('/');
}

/** True for a house pattern as settings may name it: `A2/our-team/frequent-flyer`, or without the assumption. */
export function isHouseName(name: string): boolean {
  return houseName.test(name);
}
