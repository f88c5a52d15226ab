import { type Browser, chromium } from 'playwright-core';
import { program } from './installed.ts';

/** A browser without a screen, which can reach this machine and nothing else. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: program('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
