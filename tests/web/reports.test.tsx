import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { isProof } from '../../domain/proof-of-work.ts';
import { buildRecord } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

const BITS = 4;

/** Takes reports in the place of the network, and answers those that came. */
function takeReports(status = 204): Record<string, unknown>[] {
  const others = fetch;
  const taken: Record<string, unknown>[] = [];
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    if (address === '/api/reports/challenge') {
      return Promise.resolve(Response.json({ challenge: 'work', bits: BITS }));
    }
    if (address !== '/api/reports') return others(address, init);
    taken.push(JSON.parse(init?.body as string) as Record<string, unknown>);
    const error = { code: 'rate_limited', message: 'Not now.', requestId: 'r' };
    return Promise.resolve(
      status === 204 ? new Response(null, { status }) : Response.json({ error }, { status }),
    );
  });
  return taken;
}

describe('Report a mistake', () => {
  it('sends what is written with the work for it, and nothing else, and says thank you', async () => {
    const record = buildRecord();
    fakeApi({ record: () => record });
    const taken = takeReports();
    const user = openSite(`/records/${record.id}`);
    await user.click(await screen.findByRole('heading', { name: 'Report a mistake' }));
    await user.type(screen.getByLabelText('What is wrong?'), 'The year.');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText(/Thank you/)).toBeTruthy();
    const { nonce, challenge, ...rest } = taken[0]!;
    expect(rest).toEqual({ kind: 'mistake', recordId: record.id, text: 'The year.', website: '' });
    expect(isProof(String(challenge), String(nonce), BITS)).toBe(true);
  });

  it('that is not taken says why, and keeps the text', async () => {
    const record = buildRecord();
    fakeApi({ record: () => record });
    takeReports(429);
    const user = openSite(`/records/${record.id}`);
    await user.click(await screen.findByRole('heading', { name: 'Report a mistake' }));
    await user.type(screen.getByLabelText('What is wrong?'), 'The year.');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Not now.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('What is wrong?').value).toBe('The year.');
  });
});

describe('Suggest a case', () => {
  it('is linked at the foot of every page, and has a trap that no person meets', async () => {
    fakeApi();
    const taken = takeReports();
    const user = openSite('/suggest');
    expect((await screen.findAllByRole('link', { name: 'Suggest a case' })).length).toBe(1);
    await user.type(await screen.findByLabelText('What is it?'), 'Cool roofs');
    await user.type(screen.getByLabelText('Where? City and country'), 'Lomé, Togo');
    expect(screen.queryByRole('textbox', { name: 'Leave this empty' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText(/Thank you/)).toBeTruthy();
    expect(taken[0]).toMatchObject({
      kind: 'suggestion',
      title: 'Cool roofs',
      place: 'Lomé, Togo',
      link: '',
    });
  });
});
