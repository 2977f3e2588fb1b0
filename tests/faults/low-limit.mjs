// Loaded into the program before its own code: a change of some hundred records is a large one, for which a new index is
// built, as one of more than 5,000 is for everybody else.
import { register } from 'node:module';

const LIMIT = 300;
const hooks = `
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (!url.endsWith('/library/index/staging-ahead.js')) return loaded;
  const source = String(loaded.source).replace(/MAX_DIRECT_CHANGES = [\\d_]+/, 'MAX_DIRECT_CHANGES = ${LIMIT}');
  if (source === String(loaded.source)) throw new Error('The limit is not where it was: tests/faults/low-limit.mjs');
  return { ...loaded, source };
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
