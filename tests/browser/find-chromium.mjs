import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** First the one without windows, which takes two thirds of the time and shows the same pages. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** The Chromium that the browser tests drive: `CHROMIUM`, else the first on the PATH; undefined when there is none. */
export function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM, ...onPath].find((file) => file && isRunnable(file));
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
