import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A language that no translator wrote, by a tag that `Intl` accepts. */
export const MADE_UP = { tag: 'eo', name: 'Elpensita' } as const;

/** How it says an English text: as it is, in brackets. */
export function madeUp(english: string): string {
  return `⟦${english}⟧`;
}

/** Adds the made-up language to a folder of languages: every English file, with every text in brackets. */
export async function addMadeUpLanguage(languages: string): Promise<void> {
  const [english, own] = [join(languages, 'en'), join(languages, MADE_UP.tag)];
  await mkdir(own);
  for (const file of await readdir(english)) {
    const texts: unknown = JSON.parse(await readFile(join(english, file), 'utf8'));
    const said = file === 'language.json' ? { name: MADE_UP.name, direction: 'ltr' } : inBrackets(texts);
    await writeFile(join(own, file), JSON.stringify(said));
  }
}

function inBrackets(texts: unknown): unknown {
  if (typeof texts === 'string') return madeUp(texts);
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, inBrackets(text)]));
}
