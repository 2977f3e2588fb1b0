import { describe, expect, it } from 'vitest';
import { pathsBelow, readText } from './repository.ts';

/** Draws nothing of its own. */
const UNSEEN = ['boundary.tsx'];

describe('the page of components', () => {
  it('shows every component of web/ui', () => {
    const list = readText('web/components/components.tsx');
    const parts = pathsBelow('web/ui').filter((path) => path.endsWith('.tsx'));
    const names = parts.map((path) => path.slice('web/ui/'.length)).filter((name) => !UNSEEN.includes(name));
    expect(names.filter((name) => !list.includes(`'../ui/${name}'`))).toEqual([]);
  });

  it('is not a part of the site', () => {
    const site = pathsBelow('web').filter(
      (path) => /\.(?:tsx?|html)$/.test(path) && !/^web\/components[/.]/.test(path),
    );
    expect(site.filter((path) => /['"][^'"]*\/components\//.test(readText(path)))).toEqual([]);
  });
});
