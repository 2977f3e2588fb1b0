import type { Language } from '../../domain/query.ts';
import type { Direction } from '../../languages/isolate.ts';

/** What a language says about itself, in its `language.json`. */
interface SiteLanguageFacts {
  readonly name: string;
  readonly direction: Direction;
}

interface SpokenLanguage extends SiteLanguageFacts {
  readonly tag: Language;
}

const facts = import.meta.glob<SiteLanguageFacts>('../../languages/*/language.json', {
  eager: true,
  import: 'default',
});

/** The languages of the site: English first, then by tag. */
export const SPOKEN: readonly SpokenLanguage[] = Object.entries(facts)
  .map(([path, { name, direction }]) => ({ tag: path.split('/').at(-2) ?? 'en', name, direction }))
  .sort((a, b) => Number(b.tag === 'en') - Number(a.tag === 'en') || (a.tag < b.tag ? -1 : 1));

/** Which way a language is written; left to right for one that the site does not speak. */
export function directionOf(tag: string): Direction {
  return SPOKEN.find((language) => language.tag === tag)?.direction ?? 'ltr';
}
