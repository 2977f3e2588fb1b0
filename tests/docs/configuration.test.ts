import { describe, expect, it } from 'vitest';
import { EnvironmentSchema } from '../../library/environment.ts';
import { ENGINE_VERSION } from '../../library/engine/find-binary.ts';
import { codeColumn, tableUnder } from './markdown-table.ts';
import { readText } from './repository.ts';

const PAGE = 'docs/configuration.md';
const defaults: Readonly<Record<string, string | number | undefined>> = EnvironmentSchema.parse({});

describe('docs/configuration.md', () => {
  const rows = tableUnder(PAGE, 'Configuration');

  it('has one row for each variable that the program reads, in the same order', () => {
    expect(codeColumn(rows, 'variable')).toEqual(Object.keys(EnvironmentSchema.shape));
  });

  it('names the default of each', () => {
    const documented = rows.map((row) => [codeColumn([row], 'variable')[0], row['default']]);
    const coded = Object.keys(EnvironmentSchema.shape).map((name) => [name, asCell(defaults[name])]);
    expect(documented).toEqual(coded);
  });

  it('names the version of the engine that the program runs', () => {
    expect(readText(PAGE)).toContain(`Meilisearch ${ENGINE_VERSION}`);
  });
});

describe('docker-compose.yml', () => {
  const compose = readText('docker-compose.yml');

  it('runs the engine version that the program runs by itself', () => {
    expect(/image: getmeili\/meilisearch:v(\S+)/.exec(compose)?.[1]).toBe(ENGINE_VERSION);
  });

  it('sets only variables that the program reads', () => {
    const [, site = ''] = compose.split(/^ {2}site:$/m);
    const block = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(site)?.[1] ?? '';
    const names = [...block.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(EnvironmentSchema.shape)).toEqual(expect.arrayContaining(names));
  });
});

function asCell(value: string | number | undefined): string {
  return value === undefined ? 'none' : `\`${value}\``;
}
