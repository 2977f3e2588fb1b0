import { describe, expect, it } from 'vitest';
import { rawValues, rawValuesOfCode, rawValuesOfSheet } from './raw-values.ts';
import { readText } from './repository.ts';

const TOKENS = new Set(['--space-2', '--line']);
const inSheet = (declarations: string) =>
  rawValuesOfSheet('web/a.css', `.a {\n  ${declarations}\n}\n`, TOKENS);

describe('the look of the site', () => {
  it('has its colours and sizes in one place', () => {
    expect(rawValues(), 'use a token of web/styles/tokens.css').toEqual([]);
  });

  it('shows the colour of the page in the bar of a phone', () => {
    const [, light, dark] =
      /--page: light-dark\((#\w+), (#\w+)\)/.exec(readText('web/styles/tokens.css')) ?? [];
    const bars = [...readText('web/index.html').matchAll(/name="theme-color" content="(#\w+)"/g)];
    expect(bars.map(([, colour]) => colour)).toEqual([light, dark]);
  });
});

describe('the lint of style sheets', () => {
  it.each([
    ['padding: 0.5rem;', 'padding: 0.5rem'],
    ['margin: var(--space-2) -.25rem;', 'margin: -.25rem'],
    ['inline-size: min(100%, 3em);', 'inline-size: 3em'],
    ['border: 2px solid var(--line);', 'border: 2px'],
    ['color: #FFF;', 'color: #FFF'],
    ['color: white;', 'color: white'],
    ['background: rgb(0 0 0 / 40%);', 'background: rgb('],
    ['fill: light-dark(var(--line), var(--line));', 'fill: light-dark('],
    ['z-index: 2;', 'z-index: 2'],
    ['line-height: 1.4;', 'line-height: 1.4'],
    ['transition: opacity 150ms;', 'transition: 150ms'],
    ['--own: 4rem;', '--own: 4rem'],
  ])('refuses %s', (declaration, raw) => {
    expect(inSheet(declaration)).toEqual([`web/a.css:2: ${raw}`]);
  });

  it.each([
    'padding: 0 var(--space-2) 0%;',
    'border: 1px solid var(--line);',
    'outline-offset: -1px;',
    'inline-size: calc(100vw - 2 * var(--space-2));',
    'grid-template-columns: repeat(2, minmax(0, 1fr)) 20%;',
    'transform: rotate(45deg);',
    'color: transparent;',
    'font-weight: 600;',
    'animation: appear 0s; /* 3rem #fff */',
  ])('allows %s', (declaration) => {
    expect(inSheet(declaration)).toEqual([]);
  });

  it('refuses a token that is not defined', () => {
    expect(inSheet('gap: var(--spce-2);')).toEqual(['web/a.css:2: --spce-2 is not defined']);
  });

  it('refuses a breakpoint that is not in the list', () => {
    const sheet = '@media (max-width: 40rem) {}\n@media print {}\n@media (min-width: 37rem) {}\n';
    expect(rawValuesOfSheet('web/a.css', sheet, TOKENS)).toEqual(['web/a.css:3: @media 37rem']);
  });

  it('refuses styles and foreign colours in code', () => {
    const code = `const INK = '#1b2023';\nconst OTHER = '#123456';\n<p style={{ margin: 4 }}>\n`;
    expect(rawValuesOfCode('web/a.tsx', code, 'light-dark(#1b2023, #fff)')).toHaveLength(2);
  });
});
