import { rawValues } from './raw-values.ts';

// A part of `npm run check:lint`.
const found = rawValues();
for (const one of found) console.error(one);
if (found.length > 0) {
  console.error('Use a token of web/styles/tokens.css or a width of web/styles/breakpoints.ts.');
  process.exitCode = 1;
}
