import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { setShortlist } from '../../web/shortlist/shortlist-store.ts';
import { shortlistCsv } from '../../web/shortlist/shortlist-csv.ts';
import { unzipSync } from 'fflate';
import { briefingDocx } from '../../web/briefing/briefing-docx.ts';
import { buildRecord } from './builders.ts';
import { fakeApi, Refusal } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const record = (id: string) => buildRecord({ id, title: `Title of ${id}` });

describe('The shortlist', () => {
  it('takes a result by its star, is counted in the header and kept in the browser', async () => {
    fakeApi();
    const user = openSite('/?q=food');
    const star = await screen.findByRole('button', { name: /^Keep in the shortlist/ });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await user.click(star);
    expect(star.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('link', { name: /Shortlist 1/ })).toBeTruthy();
    expect(localStorage.getItem('metroteca-shortlist')).toBe('["practice-dakar-micro-gardens"]');
    await user.click(star);
    expect(localStorage.getItem('metroteca-shortlist')).toBe('[]');
  });

  it('lists its records and opens a comparison of those that are chosen', async () => {
    setShortlist(['a-one', 'b-two']);
    fakeApi({ record });
    const user = openSite('/shortlist');
    await user.click(await screen.findByRole('checkbox', { name: 'Compare: Title of a-one' }));
    const compare = screen.getByRole('button', { name: /^Compare/ });
    expect(compare.getAttribute('aria-disabled')).toBe('true');
    await user.click(await screen.findByRole('checkbox', { name: 'Compare: Title of b-two' }));
    await user.click(compare);
    expect(addressBar()).toBe('/compare?id=a-one&id=b-two');
    expect(await screen.findByRole('columnheader', { name: /Title of b-two/ })).toBeTruthy();
  });

  it('is shared by its address, which changes nothing of the own list until it is adopted', async () => {
    setShortlist(['a-one']);
    fakeApi({ record });
    const user = openSite('/shortlist?id=b-two&id=c-three&id=b-two');
    expect(await screen.findByRole('heading', { name: 'A shared shortlist' })).toBeTruthy();
    expect((await screen.findAllByRole('checkbox')).length).toBe(2);
    expect(localStorage.getItem('metroteca-shortlist')).toBe('["a-one"]');
    await user.click(screen.getByRole('button', { name: 'Keep these in my shortlist' }));
    expect(addressBar()).toBe('/shortlist');
    expect(localStorage.getItem('metroteca-shortlist')).toBe('["a-one","b-two","c-three"]');
  });

  it('copies a link that holds its ids', async () => {
    setShortlist(['a-one', 'b-two']);
    fakeApi({ record });
    const user = openSite('/shortlist?lang=en');
    await screen.findByText('Title of b-two');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy a link to this list' }));
    expect(write.mock.calls[0]?.[0]).toContain('/shortlist?id=a-one&id=b-two&lang=en');
  });

  it('says which record is no longer published', async () => {
    setShortlist(['gone']);
    fakeApi({
      record: () => {
        throw new Refusal('not_found', 404);
      },
    });
    openSite('/shortlist');
    expect(await screen.findByText('gone is no longer published.')).toBeTruthy();
  });

  it('is a table that a spreadsheet opens without running anything', () => {
    const csv = shortlistCsv([buildRecord({ title: '=1+1', summary: 'Roofs, "yards"' })]);
    expect(csv.startsWith('\uFEFFid,title,')).toBe(true);
    expect(csv).toContain(`,'=1+1,"Roofs, ""yards""",Dakar,,SN,`);
  });
});

describe('The briefing', () => {
  it('has the records in the reader’s order with the reader’s notes, and says what is missing', async () => {
    setShortlist(['a-one', 'b-two']);
    fakeApi({
      record: (id) => ({
        ...record(id),
        ...(id === 'b-two' && { outcome: { text: 'Fewer deaths.', indicators: [] } }),
      }),
      cite: () => ({ text: 'City of Dakar. (2008).', ris: '', bibtex: '', csl: {} }),
    });
    const user = openSite('/shortlist');
    await user.click(await screen.findByRole('button', { name: 'Move up: Title of b-two' }));
    expect(localStorage.getItem('metroteca-shortlist')).toBe('["b-two","a-one"]');
    await user.type(screen.getByRole('textbox', { name: 'Note on Title of b-two' }), 'Ask about costs');
    await user.click(screen.getByRole('link', { name: 'Briefing to print or for Word' }));
    expect(addressBar()).toBe('/briefing');
    await screen.findByText(/^2 cases/);
    const [first, second] = screen.getAllByRole('article');
    expect(first!.textContent).toContain('Title of b-two');
    expect(first!.textContent).toContain('Ask about costs');
    expect(first!.textContent).toContain('Fewer deaths.');
    expect(first!.textContent).toContain('City of Dakar. (2008).');
    expect(second!.textContent).toContain('CostNot known');
  });

  it('of a shared list says how many records are gone and shows no notes', async () => {
    setShortlist(['b-two']);
    fakeApi({
      record: (id) => {
        if (id === 'gone') throw new Refusal('not_found', 404);
        return record(id);
      },
      cite: () => ({ text: 'Cited.', ris: '', bibtex: '', csl: {} }),
    });
    openSite('/briefing?id=gone&id=b-two');
    expect(
      await screen.findByText('1 record of this list is no longer published and is left out.'),
    ).toBeTruthy();
    expect(screen.queryByText('What I note')).toBeNull();
  });

  it('is a Word document with the same texts, from right to left where the language is', async () => {
    const one = {
      id: 'a',
      title: 'Roofs & <yards>',
      languages: { title: 'en', summary: 'en' },
      about: 'Dakar',
      summary: '',
      facts: [{ name: 'Sources', lines: [{ text: 'A page', href: 'https://example.org/' }] }],
      note: 'One\u0000\nTwo',
    };
    const about = { title: 'Briefing', lead: '1 case', own: 'Note', isRightToLeft: true };
    const blob = await briefingDocx([one], about);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const text = new TextDecoder().decode(files['word/document.xml']);
    expect(text).toContain('Roofs &amp; &lt;yards&gt;');
    expect(text).toContain('w:bidi');
    expect(text).toContain('One');
    expect(text).not.toContain('\u0000');
    expect(new TextDecoder().decode(files['word/_rels/document.xml.rels'])).toContain('https://example.org/');
  });
});

describe('The words of a Word document', () => {
  const said = async (text: string) => {
    const one = {
      id: 'a',
      title: 'A',
      languages: { title: 'en', summary: 'en' },
      about: '',
      summary: text,
      facts: [],
      note: '',
    };
    const blob = await briefingDocx([one], { title: 'م', lead: 'م', own: 'م', isRightToLeft: true });
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const xml = new TextDecoder().decode(files['word/document.xml']);
    const paragraph = xml.split('<w:p>').find((part) => part.includes(`>${text.split(' ')[0]}`)) ?? '';
    const runs = paragraph.split('<w:r>').slice(1);
    return {
      isRight: paragraph.includes('<w:bidi/>'),
      runs: runs.map((run) => [/<w:t[^>]*>([^<]*)/.exec(run)?.[1], run.includes('<w:rtl/>')]),
    };
  };

  it('are read from the left in an Arabic briefing where they are English', async () => {
    expect(await said('The city won, in 2019.')).toEqual({
      isRight: false,
      runs: [['The city won, in 2019.', false]],
    });
  });

  it('are read from the right where they are Arabic, but for the names in them', async () => {
    expect(await said('قُرئت Vincles BCN 2 City، في 2026')).toEqual({
      isRight: true,
      runs: [
        ['قُرئت ', true],
        ['Vincles BCN 2 City', false],
        ['،', true],
        [' في 2026', true],
      ],
    });
  });
});

describe('A comparison', () => {
  it('shows what came of it, what it cost, who paid and whom to ask', async () => {
    fakeApi({
      record: (id) => ({
        ...record(id),
        cost: { amount: 1200, currency: 'EUR', year: 2019 },
        contact: { organisation: 'City office' },
        funding: { funders: [{ name: 'World Bank', share: 40 }] },
      }),
    });
    openSite('/compare?id=a-one&id=b-two');
    expect((await screen.findAllByText(/€1,200 · .*2019/)).length).toBe(2);
    expect(screen.getByRole('row', { name: /^Who to ask City office/ })).toBeTruthy();
    expect(screen.getAllByText('World Bank (40%)').length).toBe(2);
  });

  it('leaves out what no record knows, and takes a record out by a link', async () => {
    fakeApi({ record: (id) => ({ ...record(id), actors: id === 'a-one' ? ['community'] : [] }) });
    const user = openSite('/compare?id=a-one&id=b-two');
    const actors = await screen.findByRole('row', { name: /^Who acts/ });
    await waitFor(() => expect(within(actors).getAllByRole('cell').length).toBe(2));
    expect(within(actors).getAllByRole('cell')[1]?.textContent).toBe('–');
    expect(screen.queryByRole('row', { name: /^Awards/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Remove from the comparison: Title of a-one' }));
    expect(addressBar()).toBe('/compare?id=b-two');
  });

  it('offers what is in the shortlist to compare with', async () => {
    setShortlist(['b-two']);
    fakeApi({ record });
    openSite('/compare?id=a-one');
    const link = await screen.findByRole('link', { name: 'Add to the comparison: Title of b-two' });
    expect(link.getAttribute('href')).toBe('/compare?id=a-one&id=b-two');
  });

  it('keeps its records when the language changes', async () => {
    fakeApi({ record });
    const user = openSite('/compare?id=a-one&id=b-two');
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await user.click(await screen.findByRole('link', { name: 'Español' }));
    expect(addressBar()).toBe('/compare?id=a-one&id=b-two&lang=es');
    expect(await screen.findByRole('heading', { name: 'Comparar' })).toBeTruthy();
  });
});
