import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ADA, renderWithBackend } from '../../../tests/support/render-with-backend';
import type { MemoryOptions } from '#backend/memory/memory-backend';
import { AccountLine } from './account-line';

const signedIn = () => screen.findByText('You are commenting using your X account.');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Opens the page for somebody who is not signed in. */
async function openServices(options: MemoryOptions = {}) {
  const onSignedIn = vi.fn();
  const page = renderWithBackend(
    <AccountLine asked={false} main mayWrite onSignedIn={onSignedIn} />,
    {
      accounts: { 'twitter.com': ADA },
      ...options,
    },
  );
  await screen.findByRole('group', { name: 'Comment as:' });
  return { ...page, onSignedIn };
}

describe('signing in', () => {
  it('offers the services that this site has, and leaves the focus where it is', async () => {
    await openServices({ providers: ['facebook.com', 'google.com'] });
    const services = screen.getAllByRole('button').map((service) => service.textContent);
    expect(services).toEqual(['Continue with Facebook', 'Continue with Google']);
    expect(document.body).toHaveFocus();
  });

  it('is a line at a reply, until it is wanted or needed', async () => {
    const line = (asked: boolean) => (
      <AccountLine asked={asked} main={false} mayWrite onSignedIn={vi.fn()} />
    );
    const { user, show } = renderWithBackend(line(false));
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(button('Continue with Google')).toHaveFocus();
    await user.click(button('Not now'));
    expect(button('Sign in')).toHaveFocus();
    show(line(true));
    expect(button('Continue with Google')).toHaveFocus();
  });

  it('says what it is doing, then under which account one is commenting', async () => {
    const { user, backend, onSignedIn } = await openServices();
    const release = backend.browser.pause('signIn');
    await user.click(button('Continue with X (Twitter)'));
    expect(screen.getByText('Connecting to X…')).toBeVisible();
    release();
    const line = await signedIn();
    expect(line.closest('[role=status]')).toHaveTextContent('Ada King');
    expect(screen.queryByText('Connecting to X…')).toBeNull();
    expect(onSignedIn).toHaveBeenCalledOnce();
  });

  it('lets another service take the place of the one that is waited for', async () => {
    const { user, backend } = await openServices();
    const release = backend.browser.pause('signIn');
    await user.click(button('Continue with Facebook'));
    await user.click(button('Continue with X (Twitter)'));
    expect(screen.getByText('Connecting to X…')).toBeVisible();
    release();
    expect(await signedIn()).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be given up while it is waited for', async () => {
    const { user, backend } = await openServices();
    backend.browser.pause('signIn');
    await user.click(button('Continue with Facebook'));
    await user.click(button('Cancel'));
    expect(screen.queryByText(/Connecting/)).toBeNull();
    expect(button('Continue with Facebook')).toHaveFocus();
  });

  it.each([
    ['succeeds', null],
    ['fails', 'popup-closed'],
  ] as const)('says no more of an attempt that was given up when it %s', async (_, code) => {
    const { user, backend, onSignedIn } = await openServices();
    if (code) backend.browser.failNext('signIn', code);
    const release = backend.browser.pause('signIn');
    const signIn = vi.spyOn(backend.session, 'signIn');
    await user.click(button('Continue with X (Twitter)'));
    await user.click(button('Cancel'));
    release();
    await act(() => Promise.allSettled([signIn.mock.results[0]?.value]));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onSignedIn).not.toHaveBeenCalled();
  });

  it.each([
    ['popup-closed', 'The window of X was closed before you were signed in.'],
    ['popup-blocked', 'Your browser did not let the window of X open.'],
    ['offline', 'X cannot be reached: there is no connection.'],
    ['unauthorised-domain', 'The owner of the site has to add “localhost”'],
    ['provider-disabled', 'Signing in with X is not switched on for this site.'],
    ['account-disabled', 'This account was disabled by the owner of the site.'],
    ['quota', 'Try again in a while.'],
    ['failed', 'Signing in with X did not work'],
  ] as const)('has a sentence and a way on for %s', async (code, sentence) => {
    const { user, backend } = await openServices();
    backend.browser.failNext('signIn', code);
    await user.click(button('Continue with X (Twitter)'));
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    await user.click(button('Continue with X (Twitter)'));
    expect(await signedIn()).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('goes on in this tab where windows are blocked', async () => {
    const { user, backend } = await openServices();
    backend.browser.failNext('signIn', 'popup-blocked');
    await user.click(button('Continue with X (Twitter)'));
    const signIn = vi.spyOn(backend.session, 'signIn');
    await user.click(await screen.findByRole('button', { name: 'Continue in this tab' }));
    expect(signIn).toHaveBeenCalledExactlyOnceWith('twitter.com', 'redirect');
  });

  it('links a service to the account that its address has already', async () => {
    const { user, backend } = await openServices({
      accounts: { 'google.com': { ...ADA, provider: 'google.com' } },
    });
    backend.browser.failNext('signIn', 'account-exists');
    await user.click(button('Continue with X (Twitter)'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This e-mail address already has an account here, made with another service. Sign in with it once, and your X account will be linked to it.',
    );
    await user.click(button('Continue with Google'));
    expect(await screen.findByText(/Your X account is linked now/)).toBeVisible();
    expect(screen.getByText('You are commenting using your Google account.')).toBeVisible();
  });
});

describe('a service that waits to be linked', () => {
  it('can be tried again, with another of its accounts', async () => {
    const { user, backend } = await openServices();
    backend.browser.failNext('signIn', 'account-exists');
    await user.click(button('Continue with X (Twitter)'));
    await screen.findByRole('alert');
    expect(button('Continue with X (Twitter)')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await signedIn()).toBeVisible();
    expect(screen.queryByText(/is linked now/)).toBeNull();
  });

  it('is still told, and offered, after a reload', async () => {
    const { user, backend, show } = await openServices();
    backend.browser.failNext('signIn', 'account-exists');
    await user.click(button('Continue with X (Twitter)'));
    await screen.findByRole('alert');
    show(<AccountLine key="again" asked={false} main mayWrite onSignedIn={vi.fn()} />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/Your X account will be linked when you sign in/)).toBeVisible();
    expect(button('Continue with X (Twitter)')).toBeVisible();
  });
});

describe('somebody who is signed in', () => {
  it('can log out, and the focus is on the way back in', async () => {
    const { user } = renderWithBackend(
      <AccountLine asked={false} main mayWrite onSignedIn={vi.fn()} />,
      {
        person: ADA,
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Log out' }));
    await waitFor(() => {
      expect(button('Continue with Google')).toHaveFocus();
    });
    expect(screen.queryByText(/You are commenting/)).toBeNull();
  });

  it('is told when logging out fails', async () => {
    const { user, backend } = renderWithBackend(
      <AccountLine asked={false} main mayWrite onSignedIn={vi.fn()} />,
      { person: ADA },
    );
    backend.browser.failNext('signOut', 'failed');
    await user.click(await screen.findByRole('button', { name: 'Log out' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('You could not be logged out.');
    expect(await signedIn()).toBeVisible();
  });

  it('can change to another account without logging out first', async () => {
    const { user } = renderWithBackend(
      <AccountLine asked={false} main mayWrite onSignedIn={vi.fn()} />,
      {
        person: ADA,
        accounts: {
          'google.com': { ...ADA, uid: 'other', name: 'Ada L.', provider: 'google.com' },
        },
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    expect(screen.getByRole('group', { name: 'Change to:' })).toBeVisible();
    expect(await signedIn()).toBeVisible();
    await user.click(button('Continue with Google'));
    expect(await screen.findByText('You are commenting using your Google account.')).toBeVisible();
    expect(screen.getByText('Ada L.')).toBeVisible();
    expect(screen.queryByRole('group')).toBeNull();
    await waitFor(() => {
      expect(button('Change')).toHaveFocus();
    });
  });

  it('can think better of changing, and the focus is where it came from', async () => {
    const { user } = renderWithBackend(
      <AccountLine asked={false} main mayWrite onSignedIn={vi.fn()} />,
      {
        person: ADA,
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    await user.click(button('Not now'));
    expect(button('Change')).toHaveFocus();
    expect(await signedIn()).toBeVisible();
  });
});
