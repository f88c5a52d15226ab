/** CodeMirror writes its styles into the page and marks them with this; no other style written there counts. */
export const styleNonce = 'foothold-playground';

/**
 * What the page may load: its own three files and pictures inside them. It may connect to nothing, so a note that is
 * typed or pasted into it can go nowhere.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' 'nonce-${styleNonce}'`,
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');
