import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const NO_WEBGL = '--disable-3d-apis';
const FLAGS = [
  '--no-sandbox', // the tests also run as root, in containers
  '--disable-gpu',
  NO_WEBGL, // drawing by software takes seconds, so the live map has a browser of its own
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

/** One that draws WebGL by software, as the live map needs; slower than the rest, so only for that map. */
export function launchDrawingBrowser(): Promise<Browser> {
  const { executablePath, args } = options();
  return chromium.launch({
    executablePath,
    args: [
      ...args.filter((flag) => flag !== '--disable-gpu' && flag !== NO_WEBGL),
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  });
}

/** `npm test` leaves the browser tests out when there is no Chromium. */
function options() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: install it, or set CHROMIUM to its path.');
  return { executablePath, args: FLAGS };
}
