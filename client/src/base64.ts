/** Bytes as text that a message can carry. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(binary);
}

/** The browser's and Node's own; this program's libraries stop at ES2022. */
declare const btoa: (binary: string) => string;
