import { useEffect, useMemo, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { readAddress } from '../address/address.ts';
import { siteLinks, SiteLinksContext } from '../address/use-site-links.ts';
import { LanguageContext } from '../messages/use-messages.ts';

/** Speaks the language of the address, or else that of the browser, to everything inside. */
export function SiteLanguage({ children }: { readonly children: ReactNode }) {
  const { language: named, query } = readAddress(useSearch());
  const language = query.lang;
  const links = useMemo(() => siteLinks(named), [named]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <SiteLinksContext value={links}>{children}</SiteLinksContext>
    </LanguageContext>
  );
}
