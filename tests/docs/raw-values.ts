import { BREAKPOINTS } from '../../web/styles/breakpoints.ts';
import { pathsBelow, readText } from './repository.ts';

const TOKENS = 'web/styles/tokens.css';
/** The colours of the goals are theirs, not ours, and are beside the tile that shows them. */
const GOALS = 'web/ui/goals.css';

/** Units that say a share or an angle, not a size. */
const FREE_UNITS = ['%', 'fr', 'deg'];
/** Hairlines, and the whole window. */
const FREE_SIZES = ['1px', '-1px', '100vw', '100vh', '100dvh'];

const COMMENT = /\/\*[^]*?\*\//g;
const DECLARATION = /(?<=[{;}]\s*)(?<property>--?[\w-]+|[a-z][\w-]*)\s*:\s*(?<value>[^;{}]+)(?=[;}])/g;
const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(|\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange|silver)\b/gi;
const SIZE = /(?<![\w#.-])-?(?:\d+\.)?\d*\.?\d+(?<unit>%|[a-z]+)/gi;
const NUMBERED = /^(?:z-index|line-height|stroke-width)$/;
const MEDIA_WIDTH = /\((?:min|max)-(?:width|height|inline-size):\s*([^)]+)\)|[<>]=?\s*([\d.]+\w+)/g;

/** Raw values in everything that the site draws: `file:line: value`. None when all is well. */
export function rawValues(): string[] {
  const paths = pathsBelow('web');
  const sheets = paths.filter((path) => path.endsWith('.css'));
  const tokens = new Set(sheets.flatMap((path) => tokensIn(readText(path))));
  const colours = readText(TOKENS).toLowerCase();
  return [
    ...sheets.flatMap((path) => rawValuesOfSheet(path, readText(path), tokens)),
    ...paths
      .filter((path) => /\.(?:tsx?|html)$/.test(path))
      .flatMap((path) => rawValuesOfCode(path, readText(path), colours)),
  ];
}

/** Sizes, colours and breakpoints of a style sheet that are no tokens, and tokens that nobody has defined. */
export function rawValuesOfSheet(path: string, sheet: string, tokens: ReadonlySet<string>): string[] {
  const text = sheet.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  const found: [number, string][] = [];
  for (const { index, groups } of text.matchAll(DECLARATION)) {
    const { property = '', value = '' } = groups ?? {};
    for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) {
      if (!tokens.has(name)) found.push([index, `${name} is not defined`]);
    }
    if (path === TOKENS) continue;
    const raw = [...(path === GOALS ? [] : coloursIn(value)), ...sizesIn(property, value)];
    found.push(...raw.map((one): [number, string] => [index, `${property}: ${one}`]));
  }
  for (const { 0: rule, index } of text.matchAll(/@(?:media|container)[^{]+/g)) {
    const odd = [...rule.matchAll(MEDIA_WIDTH)].map(([, a, b]) => a ?? b ?? '').filter(isNoBreakpoint);
    found.push(...odd.map((one): [number, string] => [index, `@media ${one}`]));
  }
  return found.map(([at, what]) => `${path}:${lineOf(text, at)}: ${what}`);
}

/** In code and in the page itself: colours that are not among the tokens, and styles of an element. */
export function rawValuesOfCode(path: string, code: string, colours: string): string[] {
  const hex = [...code.matchAll(/['"`](#(?:[0-9a-f]{3}|[0-9a-f]{6}))['"`]/gi)];
  const odd = hex.filter(([, colour = '']) => !colours.includes(colour.toLowerCase()));
  const styled = [...code.matchAll(/\sstyle=["{][^>]*/g)];
  return [...odd, ...styled].map(({ 0: what, index }) => `${path}:${lineOf(code, index)}: ${what.trim()}`);
}

function coloursIn(value: string): string[] {
  return [...value.replace(/var\([^)]*\)/g, '').matchAll(COLOUR)].map(([colour]) => colour);
}

function sizesIn(property: string, value: string): string[] {
  if (property === 'unicode-range') return []; // letters, such as U+02BD
  if (NUMBERED.test(property) && /^[\d.]+$/.test(value.trim())) return [value.trim()];
  return [...value.replace(/var\([^)]*\)|#[0-9a-f]+/gi, '').matchAll(SIZE)]
    .filter(([size, unit]) => !isFree(size, unit ?? ''))
    .map(([size]) => size);
}

function isFree(size: string, unit: string): boolean {
  return Number.parseFloat(size) === 0 || FREE_UNITS.includes(unit) || FREE_SIZES.includes(size);
}

function isNoBreakpoint(width: string): boolean {
  return !(Object.values(BREAKPOINTS) as string[]).includes(width.trim());
}

function tokensIn(sheet: string): string[] {
  return [...sheet.replace(COMMENT, '').matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
