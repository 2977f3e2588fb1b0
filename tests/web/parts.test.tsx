import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { ApiError, errorOfBody } from '../../web/api/api-error.ts';
import { problemOf } from '../../web/facets/read-year.ts';
import { messagesOf } from '../../web/language/messages.ts';
import { Paragraphs } from '../../web/record/paragraphs.tsx';
import { MarkedText } from '../../web/ui/marked-text.tsx';
import { pagesAround } from '../../web/search/pages-around.ts';
import { periodText } from '../../web/ui/period-text.ts';

describe('The parts of a page', () => {
  it('give every goal its official colour', () => {
    const css = readFileSync(`${import.meta.dirname}/../../web/ui/goals.css`, 'utf8');
    for (const { number, color, textColor } of SDG_GOALS.terms) {
      const rule = new RegExp(`\\.goal-${number} \\{([^}]*)\\}`).exec(css)?.[1];
      expect(rule).toContain(`--goal-colour: ${color};`);
      expect(rule).toContain(`--goal-text: ${textColor};`);
    }
  });

  it('mark ranges that overlap or reach too far without losing a letter', () => {
    const { container } = render(
      <MarkedText
        snippet="green roofs"
        ranges={[
          [6, 99],
          [0, 5],
          [3, 5],
        ]}
      />,
    );
    expect(container.innerHTML).toBe('<mark>green</mark> <mark>roofs</mark>');
  });

  it('link to the pages that matter', () => {
    expect(pagesAround(1, 3)).toEqual([1, 2, 3]);
    expect(pagesAround(1, 11)).toEqual([1, 2, undefined, 11]);
    expect(pagesAround(6, 11)).toEqual([1, undefined, 5, 6, 7, undefined, 11]);
    expect(pagesAround(4, 11)).toEqual([1, 2, 3, 4, 5, undefined, 11]);
  });

  it('say when something was', () => {
    const say = (record: Parameters<typeof periodText>[0]) =>
      periodText(record, 'en', messagesOf('en', 'site'));
    expect(say({ status: 'ongoing', years: { start: 2006 } })).toBe('Ongoing, since 2006');
    expect(say({ status: 'adopted', years: { adopted: 2019 } })).toBe('Adopted, 2019');
    expect(say({ status: 'adopted', years: { adopted: 2025, start: 2026 } })).toBe(
      'Adopted, 2025 · since 2026',
    );
    expect(say({ status: 'adopted', years: { adopted: 2018, end: 2030 } })).toBe(
      'Adopted, 2018 · until 2030',
    );
    expect(say({ status: 'adopted', years: { start: 2022, end: 2030 } })).toBe('Adopted · 2022–2030');
    expect(say({ status: 'completed', years: { end: 2015 } })).toBe('Completed, until 2015');
    expect(say({ status: undefined, years: { start: 2018, end: 2030 } })).toBe('2018–2030');
    expect(say({ status: undefined, years: {} })).toBe('');
    const adopted = { status: 'adopted', years: { adopted: 2019 } } as const; // said of a stratégie or pratique
    expect(periodText(adopted, 'fr', messagesOf('fr', 'site'))).toBe('Adoptée, 2019');
    expect(periodText(adopted, 'es', messagesOf('es', 'site'))).toBe('Aprobada, 2019');
  });

  it('tell a year that can be asked for from one that cannot', () => {
    expect(problemOf('', '2030')).toBeUndefined();
    expect(problemOf('20', '')).toBe('range');
    expect(problemOf('2030', '2015')).toBe('order');
  });

  it('split text into paragraphs at empty lines', () => {
    const { container } = render(<Paragraphs text={'One\nline.\n\n \nTwo.'} />);
    expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['One\nline.', 'Two.']);
  });

  it('call an answer that is not ours unreadable', () => {
    expect(errorOfBody('<html>', null).code).toBe('unreadable');
    expect(errorOfBody(null, null).code).toBe('unreadable');
    expect(new ApiError('unreachable').mayPass).toBe(true);
  });
});
