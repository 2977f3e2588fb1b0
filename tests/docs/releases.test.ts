import { describe, expect, it } from 'vitest';
import { readText } from './repository.ts';

interface Manifest {
  readonly version: string;
}

const PAGE = 'CHANGELOG.md';
const headings = [...readText(PAGE).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
const releases = headings.flatMap((heading) => {
  const [, version, date] = /^\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/.exec(heading) ?? [];
  return version !== undefined && date !== undefined ? [{ version, date }] : [];
});

describe('CHANGELOG.md', () => {
  it('has releases with a version and a date, and at most what is unreleased before them', () => {
    const others = headings.filter((heading) => !/^\[\d/.test(heading));
    expect(others.length === 0 || (others.length === 1 && headings[0] === '[Unreleased]')).toBe(true);
    expect(releases).toHaveLength(headings.length - others.length);
  });

  it('has the newest release first', () => {
    const inOrder = releases.toSorted(
      (a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }) || b.date.localeCompare(a.date),
    );
    expect(releases).toEqual(inOrder);
    expect(releases.map(({ date }) => date)).toEqual(
      releases
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
  });

  it('sorts changes by the headings of Keep a Changelog', () => {
    const kinds = [...readText(PAGE).matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([]);
  });
});

describe('the version', () => {
  it.each(['package.json', 'package-lock.json'])('in %s is that of the newest release', (file) => {
    expect((JSON.parse(readText(file)) as Manifest).version).toBe(releases[0]?.version);
  });
});
