import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ANA, fakeDesk, refusal } from './fake-desk.ts';
import { openSite } from './open-site.tsx';

const NOBODY = { editor: null, csrfToken: null, expiresAt: null };

describe('The door of the desk', () => {
  it('is reached from every page, lets in who knows the password, and out again', async () => {
    const desk = fakeDesk({}, NOBODY);
    const user = openSite('/desk');
    await user.type(await screen.findByLabelText('Name'), 'Ana');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery{Enter}');
    expect(await screen.findByText('Signed in as Ana')).toBeTruthy();
    expect(desk.sent[0]?.body).toEqual({ name: 'Ana', password: 'correct horse battery' });
    expect(screen.getByRole('link', { name: 'Editors’ desk' }).getAttribute('href')).toBe('/desk');
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByLabelText('Password')).toBeTruthy();
    expect(desk.sent.at(-1)).toMatchObject({ method: 'DELETE', csrf: 'token-of-ana' });
  });

  it.each([
    ['unauthenticated', 401, 'Name or password is wrong.'],
    ['rate_limited', 429, 'Too many attempts. Wait a quarter of an hour, then try again.'],
    ['internal', 500, 'Something went wrong on our side. Nothing is lost.'],
  ])('says what was the matter: %s', async (code, status, message) => {
    const desk = fakeDesk({}, NOBODY);
    desk.otherwise = (_path, method) => (method === 'POST' ? refusal(code, status) : undefined);
    const user = openSite('/desk');
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getByRole('alert').textContent).toBe('Enter your name and your password.');
    await user.type(screen.getByLabelText('Name'), 'Ana');
    await user.type(screen.getByLabelText('Password'), 'guess{Enter}');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(message));
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Ana');
  });
});

describe('A session', () => {
  it('that ended in the middle is opened again in its place, and the change goes through', async () => {
    const desk = fakeDesk();
    const user = openSite('/desk/imports/imp-1?step=columns');
    const source = await screen.findByLabelText<HTMLInputElement>('Source');
    desk.session = NOBODY;
    await user.type(source, 'Ours');
    const password = await screen.findByLabelText('Password');
    expect(screen.getByRole('dialog', { name: 'Your session has ended' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Ana');
    expect(source.value).toBe('Ours');
    await user.type(password, 'correct horse battery{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(desk.sent.at(-1)?.body).toMatchObject({ source: 'Ours' }));
    expect(source.isConnected).toBe(true);
  });

  it('of which another tab has a newer token fetches that once and goes on', async () => {
    const desk = fakeDesk();
    const user = openSite('/desk/imports/imp-1?step=columns');
    const source = await screen.findByLabelText('Source');
    desk.session = { ...ANA, csrfToken: 'newer' };
    desk.otherwise = (path) =>
      path.endsWith('/mapping') && desk.sent.at(-1)?.csrf !== 'newer' ? refusal('forbidden', 403) : undefined;
    await user.type(source, 'Ours');
    await waitFor(() => expect(desk.sent.map(({ csrf }) => csrf)).toEqual(['token-of-ana', 'newer']));
  });
});
