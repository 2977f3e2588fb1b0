import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { format, resolveConfig } from 'prettier';
import type { Catalogue } from './compile.ts';
import { FALLBACK, LANGUAGES_FOLDER, readLanguageFile } from './languages.ts';

/** The catalogues of a language, each a JSON file. */
export const CATALOGUES = ['site', 'record', 'pages', 'desk', 'desk-records', 'server'] as const;

const HEAD = '// Written by `npm run messages` from the English catalogues. Change those, not this file.';

type ValueType = 'number' | 'string | number';

/** The source of `messages.ts`: the type of every catalogue, with the values that each message takes. */
export async function typesOfMessages(): Promise<string> {
  const types = CATALOGUES.flatMap((name) => {
    const catalogue = readLanguageFile(FALLBACK, `${name}.json`) as Catalogue | undefined;
    return catalogue ? [`export type ${typeName(name)} = ${typeOf(catalogue)};`] : [];
  });
  const options = await resolveConfig(LANGUAGES_FOLDER);
  return format([HEAD, ...types].join('\n\n'), { ...options, parser: 'typescript' });
}

/** The values that a message takes: numbers for counts, else texts. */
export function valuesOf(message: string): Map<string, ValueType> {
  const values = new Map<string, ValueType>();
  collect(compileMessageOrThrow(message), values);
  return values;
}

function typeOf(catalogue: Catalogue): string {
  const members = Object.entries(catalogue).map(
    ([key, message]) =>
      `readonly ${JSON.stringify(key)}: ${typeof message === 'string' ? typeOfText(message) : typeOf(message)};`,
  );
  return `{ ${members.join(' ')} }`;
}

function typeOfText(message: string): string {
  const values = [...valuesOf(message)].map(([name, type]) => `readonly ${name}: ${type};`);
  return values.length === 0 ? 'string' : `(values: { ${values.join(' ')} }) => string`;
}

function collect(parts: CompiledMessage, into: Map<string, ValueType>): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const [name, kind, forms] = part;
    const isCount = kind === 'number' || kind === 'plural' || kind === 'selectordinal';
    if (isCount || !into.has(name)) into.set(name, isCount ? 'number' : 'string | number');
    if (typeof forms !== 'object' || forms === null) continue;
    for (const form of Object.values(forms)) if (Array.isArray(form)) collect(form as CompiledMessage, into);
  }
}

function typeName(catalogue: string): string {
  const words = catalogue.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Messages`;
}
