import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that stand in the note below, and nowhere else on earth. */
const words = ['Zanthorpe', 'quillfeather', 'Marrowbeck'];

/** A note with findings whose words hold the canary: one by phrase, one by the learned detector, one reported. */
export const canaryNote = `# Progress note

Zanthorpe Quillfeather is just manipulating the quillfeather staff. She could have used her skills if the Marrowbeck felt like it.

Her aunt said: "quillfeather is just zanthorpe lazy".
`;

/**
 * How words of the canary note stand in `content`: as they are in any case, as UTF-16, base64 or hexadecimal, or as a
 * hash without a key of a word, sentence, line or all of it, which whoever guesses could test. Empty where none does.
 */
export function leaksIn(content: string | Uint8Array): readonly string[] {
  const bytes = Buffer.from(content);
  const text = bytes.toString('latin1').toLowerCase();
  const exact = bytes.toString('latin1');
  const found = words.filter((word) => text.includes(word.toLowerCase())).map((word) => `${word} as it is`);
  for (const word of words) {
    const forms = [word, word.toLowerCase(), capital(word)];
    const holds = (name: string, inForm: (form: string) => readonly string[]) => {
      if (forms.flatMap(inForm).some((code) => exact.includes(code))) found.push(`${word} as ${name}`);
    };
    holds('UTF-16', (form) => [Buffer.from(form, 'utf16le').toString('latin1')]);
    holds('base64', (form) => inBase64(form));
    holds('hexadecimal', (form) => [
      Buffer.from(form).toString('hex'),
      Buffer.from(form).toString('hex').toUpperCase(),
    ]);
  }
  for (const [name, digest] of hashes) if (exact.includes(digest)) found.push(name);
  return [...new Set(found)];
}

/** The leaks in all files below a folder but the notes themselves, each with the file's name. */
export function leaksInFiles(folder: string, notes: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !notes.includes(file.slice(folder.length + 1)))
    .flatMap((file) =>
      leaksIn(`${file}\n`)
        .concat(leaksIn(readFileSync(file)))
        .map((leak) => `${file}: ${leak}`),
    );
}

/** What of a word's base64 is the same whatever stands around it, for its three places in a group of three bytes. */
function inBase64(word: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const code = Buffer.from(`${'-'.repeat(before)}${word}`)
      .toString('base64')
      .replace(/=+$/, '');
    // Characters that share bits with what stands before, or after, are left out.
    return code.slice(before === 0 ? 0 : before + 1, ((before + word.length) * 8) % 6 === 0 ? undefined : -1);
  });
}

/** The first 64 bits of hashes of everything in the note that somebody might guess. */
const hashes: readonly (readonly [name: string, digest: string])[] = (() => {
  const lines = canaryNote.split('\n').filter((line) => line !== '');
  const pieces = new Set([
    ...[canaryNote, canaryNote.trim(), ...lines, ...lines.flatMap((line) => line.split(/(?<=\.) /))],
    ...(canaryNote.match(/[\p{L}]{6,}/gu) ?? []),
  ]);
  const all = [...pieces].flatMap((piece) => [piece, piece.toLowerCase()]);
  return ['md5', 'sha1', 'sha256', 'sha512'].flatMap((kind) =>
    all.flatMap((piece): [string, string][] => {
      const digest = createHash(kind).update(piece).digest();
      const start = piece.slice(0, 20).trim();
      return [
        [`${kind} in hexadecimal of “${start}”`, digest.toString('hex').slice(0, 16)],
        [`${kind} in base64 of “${start}”`, digest.toString('base64').slice(0, 11)],
        [`${kind} in base64url of “${start}”`, digest.toString('base64url').slice(0, 11)],
      ];
    }),
  );
})();

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
