// `npm run metroteca`: the built program where it is built from the sources that are here, which starts sooner and needs
// less memory; else these sources, through tsx. It builds nothing: a command of some seconds should not wait for that.
import { isBuilt } from './prepare.mjs';

if (isBuilt()) {
  await import('../dist/ingest/main.js');
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../ingest/main.ts');
}
