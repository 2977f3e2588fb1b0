import { describe, expect, it } from 'vitest';
import { CODE_FOLDERS, pathsBelow, readText } from './repository.ts';

const paths = CODE_FOLDERS.flatMap((folder) => pathsBelow(folder));
const MAX_LINES = 300;
const TOP_LINES = 10;

describe('the house', () => {
  it('has no folder that could hold anything', () => {
    const shapeless = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib)\/$/;
    expect(paths.filter((path) => shapeless.test(path))).toEqual([]);
  });

  it('names files and folders in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
    const named = paths.filter((path) => !/^languages\/[\w-]+\/$/.test(path)); // those are language tags
    const code = named.filter((path) => /(?:\/|\.tsx?|\.mjs|\.css)$/.test(path));
    const odd = code.filter((path) => !path.split('/').every((part) => part === '' || kebab.test(part)));
    expect(odd).toEqual([]);
  });

  it('has no long file that does not say at its top why it is long', () => {
    const code = paths.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));
    const unexplained = code.filter((path) => {
      const lines = readText(path).split('\n');
      const top = lines.slice(0, TOP_LINES).join('\n');
      return lines.length > MAX_LINES && !/(?:\/\/|\*).*\b(?:long|lines|generated)\b/i.test(top);
    });
    expect(unexplained, 'say why in a comment at the top, with the word "long" or "generated"').toEqual([]);
  });

  it('has no default export but where a tool demands one', () => {
    const code = paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.config.ts'));
    expect(code.filter((path) => /^export default /m.test(readText(path)))).toEqual([]);
  });
});
