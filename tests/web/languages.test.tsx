import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../domain/query.ts';
import { messagesOf } from '../../web/language/messages.ts';
import { SPOKEN } from '../../web/language/spoken.ts';
import { preferredLanguage } from '../../web/address/preferred-language.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

describe('The language', () => {
  it('changes by the switch, for the page and for what is asked of the API', async () => {
    const asked = fakeApi();
    const user = openSite('/?q=agua');
    await screen.findByRole('article');
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await user.click(await screen.findByRole('link', { name: 'Español' }));
    expect(addressBar()).toBe('/?q=agua&lang=es');
    expect(await screen.findByRole('heading', { name: '1 resultado para «agua»' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('es');
    await waitFor(() => expect(asked.at(-1)?.lang).toBe('es'));
  });

  it('stays as chosen in the address while one searches on', async () => {
    fakeApi();
    const user = openSite('/?lang=en');
    await user.type(screen.getByRole('combobox', { name: /Search strategies/ }), 'heat{Enter}');
    expect(addressBar()).toBe('/?q=heat&lang=en');
  });

  it('is the first of the browser that the site speaks, otherwise English', () => {
    const spoken = ['en', 'ca', 'es', 'fr'];
    expect(preferredLanguage(['gl-ES', 'es-MX', 'fr'], spoken)).toBe('es');
    expect(preferredLanguage(['ca-ES', 'es-MX', 'fr'], spoken)).toBe('ca');
    expect(preferredLanguage(['de', 'sw'], spoken)).toBe('en');
  });

  it('is a variety of what the browser asks for, where the site has one', () => {
    const spoken = ['en', 'pt-BR', 'zh', 'zh-Hant'];
    expect(preferredLanguage(['pt-PT'], spoken)).toBe('pt-BR');
    expect(preferredLanguage(['zh-Hant-TW'], spoken)).toBe('zh-Hant');
    expect(preferredLanguage(['zh-CN', 'pt-BR'], spoken)).toBe('zh');
  });

  it('has no message that is empty, and no sentence that is only copied from English', () => {
    const SENTENCE = /\S\s+\S+\s+\S/; // languages share single words
    for (const { tag: language } of SPOKEN.filter(({ tag }) => tag !== 'en')) {
      const texts = textsOf(everythingIn(language));
      const copied = [...textsOf(everythingIn('en'))].filter(([path, text]) => texts.get(path) === text);
      expect(copied.map(([, text]) => text).filter((text) => SENTENCE.test(text))).toEqual([]);
      expect([...texts.values()]).not.toContain('');
    }
  });
});

function everythingIn(language: Language) {
  return {
    site: messagesOf(language, 'site'),
    record: messagesOf(language, 'record'),
    pages: messagesOf(language, 'pages'),
  };
}

function textsOf(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
      const here = `${path}.${name}`;
      if (typeof value === 'object' && value !== null) return [...textsOf(value, here)];
      return typeof value === 'string' ? [[here, value] as const] : [];
    }),
  );
}
