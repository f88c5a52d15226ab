import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { program } from './installed.ts';

/** How Chromium is started: without a screen, and so that it can reach this machine and nothing else. */
export function chromiumOptions(): LaunchOptions {
  return {
    executablePath: program('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  };
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}
