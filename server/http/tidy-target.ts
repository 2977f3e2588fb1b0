import type { RequestListener } from 'node:http';

/**
 * Express answers an address in which it finds no path by itself, as HTML and without our headers. So none comes
 * to it: a fragment, which no reader should send, is cut off, and of a whole address its path is kept.
 */
export function tidyTargets(app: RequestListener): RequestListener {
  return (req, res) => {
    req.url = tidyTarget(req.url ?? '');
    app(req, res);
  };
}

function tidyTarget(target: string): string {
  const shown = target.split('#', 1)[0] ?? '';
  if (shown.startsWith('/')) return shown;
  if (!URL.canParse(shown)) return '/*';
  const { pathname, search } = new URL(shown);
  return `/${pathname.replace(/^\//, '')}${search}`;
}
