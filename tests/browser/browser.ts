import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const FLAGS = [
  '--no-sandbox', // the tests also run as root, in containers
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium of this machine for a test or a benchmark alone. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(options());
}

/** The same for many tests at once, which connect to it. */
export function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(options());
}

/** `npm test` leaves the browser tests out when there is no Chromium. */
function options() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: install it, or set CHROMIUM to its path.');
  return { executablePath, args: FLAGS };
}
