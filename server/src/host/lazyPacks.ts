import type { Files } from './files.ts';
import type { HouseRead, PackReader } from './packs.ts';

const none: HouseRead = { house: undefined, problems: [] };

/** A reader of packs that is loaded when there is a pack to read, since most people have none. */
export function lazyPackReader(files: Files): PackReader {
  let reader: PackReader | undefined;
  return async (places) => {
    if (places.length === 0) return none;
    if (reader === undefined) {
      const { packReader } = await import('./packs.ts');
      reader ??= packReader(files);
    }
    return reader(places);
  };
}
