import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { Language } from '../../domain/query.ts';
import { FALLBACK } from '../../languages/fallback.ts';
import { readAddress } from '../address/address.ts';
import { siteLinks, SiteLinksContext } from '../address/use-site-links.ts';
import { directionOf } from '../language/spoken.ts';
import { hasMessages, LanguageContext, loadMessages } from '../language/messages.ts';

/** Speaks the language of the address, or else that of the browser, to everything inside. */
export function SiteLanguage({ children }: { readonly children: ReactNode }) {
  const { language: named, query } = readAddress(useSearch());
  const language = useLoadedLanguage(query.lang);
  const links = useMemo(() => siteLinks(named), [named]);
  useEffect(() => showLanguage(language), [language]);
  return (
    <LanguageContext value={language}>
      <SiteLinksContext value={links}>{children}</SiteLinksContext>
    </LanguageContext>
  );
}

/**
 * Loads what a page says before anything of it is drawn, and turns the page to the direction of the language. It
 * begins in English when the language does not come; throws when that does not come either.
 */
export async function startIn(language: Language): Promise<void> {
  showLanguage(language);
  try {
    await loadMessages(language);
  } catch {
    await loadMessages(FALLBACK);
    showLanguage(FALLBACK);
  }
}

/** The language that is asked for, once its messages are here; until then, and when they do not come, the one before:
 * English at the start. */
function useLoadedLanguage(wanted: Language): Language {
  const [spoken, setSpoken] = useState(() => (hasMessages(wanted) ? wanted : FALLBACK));
  const isHere = hasMessages(wanted);
  if (isHere && spoken !== wanted) setSpoken(wanted);
  useEffect(() => {
    if (isHere) return;
    let isWanted = true;
    loadMessages(wanted).then(
      () => isWanted && setSpoken(wanted),
      () => undefined, // the switch is still there to try again
    );
    return () => void (isWanted = false);
  }, [wanted, isHere]);
  return isHere ? wanted : spoken;
}

function showLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
