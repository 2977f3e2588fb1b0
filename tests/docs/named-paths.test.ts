import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesIn, tableUnder } from './markdown-table.ts';
import { CODE_FOLDERS, pathsBelow, readText, ROOT } from './repository.ts';

const CODE = /\.(?:[cm]?[jt]sx?|css|html)$/;
const PAGE = /(?<![\w./-])(?:[\w.-]+\/)*[\w-]+\.md\b/g;
/** A page that code names is where it says, beside the code, or below `docs/`. */
const placesOf = (page: string, file: string) => [page, `${dirname(file)}/${page}`, `docs/${page}`];

const code = CODE_FOLDERS.flatMap(pathsBelow).filter((path) => CODE.test(path));

describe('a page that code names', () => {
  it('exists', () => {
    const lost = code.flatMap((file) =>
      [...readText(file).matchAll(PAGE)]
        .map(([page]) => page)
        .filter((page) => !placesOf(page, file).some((path) => existsSync(join(ROOT, path))))
        .map((page) => `${file}: ${page}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const promises = tableUnder('SECURITY.md', 'What we promise today');

  it.each(promises)('names tests that exist for: $promise', ({ tests = '' }) => {
    const files = codesIn(tests);
    expect(files).not.toEqual([]);
    expect(files.filter((path) => !path.startsWith('tests/') || !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
