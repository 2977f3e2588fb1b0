import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LanguageContext, loadMessages } from '../../web/language/messages.ts';
import { IssueText } from '../../web/desk/records/form/field-frame.tsx';
import { PreviewRow } from '../../web/desk/imports/preview/preview-row.tsx';
import { fakeDesk, refusal } from './fake-desk.ts';
import { openSite } from './open-site.tsx';

const SENTENCE = 'A sentence of the server';

/** Every place that shows a sentence of the server, and whether it says that it is English. */
function sentences(): readonly { readonly text: string; readonly isMarked: boolean }[] {
  const found: { text: string; isMarked: boolean }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const element = walker.currentNode.parentElement?.closest('[lang]');
    const isMarked = element?.getAttribute('lang') === 'en' && element.getAttribute('dir') === 'ltr';
    if (text.includes(SENTENCE)) found.push({ text, isMarked });
  }
  return found;
}

async function expectMarked(text: string) {
  await screen.findAllByText((content) => content.includes(text));
  expect(sentences().map((sentence) => sentence.text)).toContain(text);
  expect(sentences().filter(({ isMarked }) => !isMarked)).toEqual([]);
}

describe('In a Spanish desk, what the server says in English says so', () => {
  it('in a question', async () => {
    const message = `${SENTENCE} about a city`;
    const question = {
      code: 'unknown-city',
      column: 'city',
      value: 'Ledes',
      rows: 2,
      keepsOut: false,
      message,
    };
    fakeDesk({ questions: [question] });
    openSite('/desk/imports/imp-1?step=values&lang=es');
    await expectMarked(message);
  });

  it('in the cases of an issue', async () => {
    const group = { code: 'unknown-term', severity: 'error', column: 'Stage', count: 1 } as const;
    const value = { value: 'x', count: 1, line: 2, message: `${SENTENCE} of a value` };
    const desk = fakeDesk({ issueGroups: [{ ...group, lines: [[2, 2]], values: [value], more: 0 }] });
    const issue = { ...group, lines: [2, 2], value: 'x', message: `${SENTENCE} of an issue` };
    desk.otherwise = (path) => {
      if (!path.endsWith('/issues')) return undefined;
      return Response.json({ page: 1, size: 20, total: 1, issues: [issue] });
    };
    openSite('/desk/imports/imp-1?step=preview&lang=es');
    await waitFor(() => expect(document.querySelectorAll('details').length).toBeGreaterThan(0));
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectMarked(`${SENTENCE} of an issue`);
  });

  it('in why it cannot be published', async () => {
    fakeDesk({ blocked: { reason: 'a-new-reason', message: `${SENTENCE} that blocks` } });
    openSite('/desk/imports/imp-1?step=publish&lang=es');
    await expectMarked(`${SENTENCE} that blocks`);
  });

  it.each(['/desk?lang=es', '/desk/imports/imp-1?step=preview&lang=es'])(
    'in the problem of an import at %s',
    async (address) => {
      fakeDesk({ problem: `${SENTENCE} on a problem` });
      openSite(address);
      await expectMarked(`${SENTENCE} on a problem`);
    },
  );

  it('in an issue of the form that the desk has no words for, and in what keeps a row out', async () => {
    document.documentElement.lang = 'es';
    await loadMessages('es', ['desk', 'desk-records']);
    const issue = { severity: 'error', code: 'wrong-cell-count', message: `${SENTENCE} on a field` } as const;
    const row = { lines: [2, 2] as [number, number], reasons: [`${SENTENCE} of a row [unknown-term]`] };
    render(
      <LanguageContext value="es">
        <IssueText issue={issue} />
        <PreviewRow row={row} result="refused" header={[]} titleAt={-1} />
      </LanguageContext>,
    );
    await expectMarked(`${SENTENCE} on a field`);
    await expectMarked(`${SENTENCE} of a row`);
  });

  it.each([
    ['en', true],
    ['es', false],
  ])('in a refusal that came in %s', async (language, isMarked) => {
    const desk = fakeDesk();
    desk.otherwise = (path) => {
      if (path !== '/api/imports') return undefined;
      const response = refusal('conflict', 409, `${SENTENCE} that refuses`);
      response.headers.set('content-language', language);
      return response;
    };
    openSite('/desk?lang=es');
    await screen.findByText(`${SENTENCE} that refuses`);
    expect(sentences()).toEqual([{ text: `${SENTENCE} that refuses`, isMarked }]);
  });
});

it('A desk asks for messages in the language of the page', async () => {
  fakeDesk();
  const asked: (string | null)[] = [];
  const { fetch: answer } = globalThis;
  globalThis.fetch = (input, init) => {
    asked.push(new Headers(init?.headers).get('accept-language'));
    return answer(input, init);
  };
  openSite('/desk?lang=es');
  await waitFor(() => expect(asked.length).toBeGreaterThan(1));
  expect(new Set(asked)).toEqual(new Set(['es']));
});
