// Photos are loaded when the reader has asked for them, from the services' own servers alone.
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PHOTO_HOSTS } from '#domain/photo';
import { aComment } from '../../../tests/support/a-comment';
import { openDiscussion } from '../../../tests/support/render-with-backend';

const PHOTO = 'https://lh3.googleusercontent.com/a/ada=s96-c';

async function open(photoURL: string | null) {
  const comment = aComment('a', { by: 'Ada King' });
  const seen = { ...comment, author: { ...comment.author, photoURL } };
  const page = openDiscussion({ comments: { 'a-post': [seen] } });
  await screen.findByRole('article');
  return page;
}

const photo = () => document.querySelector('article img');
const initials = () => screen.getByText('AK');

async function ask({ user }: Awaited<ReturnType<typeof open>>) {
  await user.click(screen.getByRole('button', { name: 'Photos' }));
  await user.click(screen.getByRole('checkbox', { name: /Show photos/ }));
}

describe('a photo', () => {
  it('is not there before the reader asks, who is told whom that tells', async () => {
    const page = await open(PHOTO);
    expect(photo()).toBeNull();
    await page.user.click(screen.getByRole('button', { name: 'Photos' }));
    expect(screen.getByRole('checkbox', { name: /Show photos/ })).toHaveAccessibleDescription(
      /Google, X and Facebook.+see the address of your device/,
    );
    expect(photo()).toBeNull();
  });

  it('comes without a word of this page, over the initials, once it is whole', async () => {
    const page = await open(PHOTO);
    await ask(page);
    const image = photo();
    expect(image?.getAttributeNames().sort()).toEqual(
      ['alt', 'class', 'data-state', 'decoding', 'height', 'loading']
        .concat(['referrerpolicy', 'src', 'width'])
        .sort(),
    );
    expect(image).toHaveAttribute('src', PHOTO);
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(image).toHaveAttribute('data-state', 'coming');
    expect(initials()).toBeVisible();
    fireEvent.load(image ?? document.body);
    expect(photo()).toHaveAttribute('data-state', 'here');
  });

  it('leaves the initials when it does not come', async () => {
    const page = await open(PHOTO);
    await ask(page);
    fireEvent.error(photo() ?? document.body);
    expect(photo()).toBeNull();
    expect(initials()).toBeVisible();
  });

  it('is remembered as wanted, and can be sent away again', async () => {
    const page = await open(PHOTO);
    await ask(page);
    page.unmount();
    const again = await open(PHOTO);
    expect(photo()).not.toBeNull();
    await ask(again);
    expect(photo()).toBeNull();
    expect(Object.keys(window.localStorage)).not.toContain('today-in-review/photos');
  });

  it.each(PHOTO_HOSTS)('may come from %s', async (host) => {
    window.localStorage.setItem('today-in-review/photos', 'on');
    await open(`https://${host}/${host === 'graph.facebook.com' ? '1234/picture' : 'a.png'}`);
    expect(photo()).not.toBeNull();
  });

  it.each([
    null,
    'https://evil.example/a.png',
    'https://graph.facebook.com/1234/feed?method=post',
    'http://lh3.googleusercontent.com/a',
    'https://lh3.googleusercontent.com@evil.example/a',
    'https://lh3.googleusercontent.com.evil.example/a',
    'https://lh3.googleusercontent.com:8443/a',
    'https:lh3.googleusercontent.com/a',
    '//lh3.googleusercontent.com/a',
    'https://lh3.googleusercontent.com/a b',
    'https://lh3.googleusercontent.com/\u202egnp',
    `https://lh3.googleusercontent.com/${'a'.repeat(400)}`,
    'data:image/png;base64,AAAA',
    'javascript:alert(1)', // eslint-disable-line no-script-url -- It must not be drawn.
  ])('never comes from %s', async (address) => {
    window.localStorage.setItem('today-in-review/photos', 'on');
    await open(address);
    expect(photo()).toBeNull();
    expect(initials()).toBeVisible();
  });
});
