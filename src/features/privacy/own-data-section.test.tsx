import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, renderWithBackend } from '../../../tests/support/render-with-backend';
import type { MemoryOptions } from '#backend/memory/memory-backend';
import { Problem } from '#domain/problem';
import { keptText } from '#ui/kept-text';
import type { OwnDataFile } from './own-data-file';
import { OwnDataSection } from './own-data-section';

const SLUGS = ['a-post', 'another-post'];

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const tick = (name: RegExp) => screen.findByRole('checkbox', { name });

function open(options: MemoryOptions = {}) {
  const account = vi.fn(() => <p>The account.</p>);
  const page = renderWithBackend(<OwnDataSection slugs={SLUGS} account={account} />, {
    person: ADA,
    ...options,
  });
  const owned = () =>
    [...page.backend.server.documents].filter(([, fields]) =>
      JSON.stringify(fields).includes('"ada"'),
    );
  return { ...page, owned };
}

function mine(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aComment(`M${String(index).padStart(4, '0')}`),
  );
}

const bens = aComment('B1', { by: 'Ben' });

/** Documents of all kinds, besides comments. */
const DOCUMENTS = {
  'posts/another-post/respects/x_ada': { commentId: 'x', uid: 'ada', createdAt: new Date(0) },
  'posts/another-post/respects/x_ben': { commentId: 'x', uid: 'ben', createdAt: new Date(0) },
  'reports/a-post_x_ada': { slug: 'a-post', commentId: 'x', reporter: 'ada', handled: true },
};

/** What the browser is given to download. */
let downloaded: Blob | null = null;

beforeEach(() => {
  downloaded = null;
  URL.createObjectURL = (blob) => {
    downloaded = blob as Blob;
    return 'blob:file';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

async function fileOf(user: ReturnType<typeof open>['user']): Promise<OwnDataFile> {
  await user.click(await button('Download my data'));
  return JSON.parse((await downloaded?.text()) ?? '') as OwnDataFile;
}

it('shows nobody’s data to who is not signed in', async () => {
  const { backend } = renderWithBackend(
    <OwnDataSection slugs={SLUGS} account={() => <p>Sign in.</p>} />,
  );
  const next = vi.spyOn(backend.ownData, 'next');
  expect(await screen.findByText('Sign in.')).toBeVisible();
  expect(screen.queryByText('Take it with you')).toBeNull();
  expect(next).not.toHaveBeenCalled();
});

describe('the file', () => {
  it('holds all there is of a person, however much, and of nobody else', async () => {
    keptText.write('draft/a-post/new', JSON.stringify({ id: '1', body: 'Begun.' }));
    keptText.write(
      'edit/a-post/1',
      JSON.stringify({ original: { author: 'ben', body: 'Ben’s.' } }),
    );
    keptText.write('answers-seen/ada', '17');
    keptText.write('answers-seen/ben', '18');
    keptText.write('order', 'oldest');
    const { user } = open({
      comments: {
        'a-post': [...mine(240), bens],
        'another-post': [aComment('H1', { status: 'hidden', reason: 'Off topic.' })],
      },
      people: { ada: { standing: 'held' } },
      documents: {
        ...DOCUMENTS,
        'limits/ada': { comment: { left: 9, at: new Date(0), for: 'x' } },
      },
    });
    const file = await fileOf(user);
    expect(file).toMatchObject({ format: 'today-in-review/own-data', version: 1 });
    expect(file.account).toMatchObject({ uid: 'ada', name: ADA.name });
    expect(file.comments).toHaveLength(241);
    expect(file.comments.at(-1)).toMatchObject({
      path: expect.stringMatching(/^posts\/another-post\/comments\//) as string,
      fields: { status: 'hidden', reason: 'Off topic.', author: { uid: 'ada' } },
    });
    expect(file.comments[0]?.fields['createdAt']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(file.respects.map(({ path }) => path)).toEqual(['posts/another-post/respects/x_ada']);
    expect(file.reports.map(({ path }) => path)).toEqual(['reports/a-post_x_ada']);
    expect(file.ownerSays).toEqual({ path: 'people/ada', fields: { standing: 'held' } });
    expect(file.limits?.fields).toEqual({
      comment: { left: 9, at: '1970-01-01T00:00:00.000Z', for: 'x' },
    });
    expect(JSON.stringify(file)).not.toContain('ben');
    expect(file.browser.map(({ key, value }) => [key, value])).toEqual(
      expect.arrayContaining([
        ['today-in-review/draft/a-post/new', { id: '1', body: 'Begun.' }],
        ['today-in-review/answers-seen/ada', 17],
        ['today-in-review/order', 'oldest'],
      ]),
    );
    expect(screen.getByText('The file is among your downloads.')).toBeVisible();
  });

  it('can be tried again when it could not be looked up', async () => {
    const { user, backend } = open();
    await button('Download my data');
    backend.browser.failNext('nextOwn', 'offline');
    await user.click(await button('Look again'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Look whether you are online');
    await user.click(await button('Look again'));
    expect((await fileOf(user)).comments).toEqual([]);
  });
});

describe('deleting', () => {
  const everything = () =>
    open({
      comments: { 'a-post': [...mine(130), bens] },
      documents: DOCUMENTS,
    });

  it('asks first, in words with numbers, and can be thought better of', async () => {
    const { user, owned } = everything();
    await user.click(await button('Delete what is ticked…'));
    expect(screen.getByText('Tick first what is to be deleted.')).toBeVisible();
    await user.click(await tick(/^130 comments/));
    await user.click(await tick(/account/));
    await user.click(await button('Delete what is ticked…'));
    const question = screen.getByRole('heading', {
      name: 'Delete 130 comments and your account for good?',
    });
    expect(question).toHaveFocus();
    expect(screen.getByText(/nobody but the owner can delete/)).toHaveTextContent(
      '1 mark of respect and 1 report',
    );
    await user.click(await button('Keep it all'));
    expect(await button('Delete what is ticked…')).toHaveFocus();
    expect(owned()).toHaveLength(132);
  });

  it('deletes what is ticked and nothing else, and says so', async () => {
    const { user, backend, owned } = everything();
    await user.click(await tick(/^130 comments/));
    await user.click(await button('Delete what is ticked…'));
    await user.click(await button('Delete for good'));
    expect(await screen.findByText('Deleted: 130 comments.')).toBeVisible();
    expect(owned().map(([path]) => path)).toEqual([
      'posts/another-post/respects/x_ada',
      'reports/a-post_x_ada',
    ]);
    expect(backend.server.documents.size).toBe(4);
    expect(screen.getByRole('group', { name: 'Your data' })).toHaveFocus();
    expect(await tick(/^No comments/)).toBeDisabled();
  });

  it('forgets with the reports that anything was reported', async () => {
    keptText.write('reported/ada/a-post/x', 'yes');
    keptText.write('reported/ben/a-post/x', 'yes');
    keptText.write('answers-seen/ada', '17');
    const { user } = everything();
    await user.click(await tick(/^1 report/));
    await user.click(await button('Delete what is ticked…'));
    await user.click(await button('Delete for good'));
    expect(await screen.findByText('Deleted: 1 report.')).toBeVisible();
    expect(keptText.names().sort()).toEqual(['answers-seen/ada', 'reported/ben/a-post/x']);
  });

  it('deletes the account last, with all the rest, and clears the browser', async () => {
    keptText.write('draft/a-post/new', JSON.stringify({ id: '1', body: 'Begun.' }));
    keptText.write('answers-seen/ben', '18');
    keptText.write('order', 'oldest');
    const { user, backend, owned } = everything();
    backend.server.set('limits/ada', { comment: { left: 9, at: new Date(0), for: 'x' } });
    await user.click(await button('Tick everything'));
    await user.click(await button('Delete what is ticked…'));
    expect(screen.queryByText(/nobody but the owner/)).toBeNull();
    await user.click(await button('Delete for good'));
    expect(await screen.findByText(/You are signed out, and nothing here is yours/)).toBeVisible();
    expect(owned()).toEqual([]);
    expect([...backend.server.documents.keys()]).not.toContain('limits/ada');
    expect(keptText.names().sort()).toEqual(['answers-seen/ben', 'order']);
    expect(screen.queryByText('The account.')).toBeNull();
    expect(screen.queryByText(/stays noted/)).toBeNull();
    await user.click(await button('Close'));
    expect(screen.getByText('The account.')).toBeVisible();
    expect(screen.queryByText('Take it with you')).toBeNull();
  });

  it('says what stays when the limits still hold', async () => {
    const { user, backend } = open();
    backend.server.set('limits/ada', { comment: { left: 9, at: new Date(), for: 'x' } });
    await user.click(await tick(/account/));
    await user.click(await button('Delete what is ticked…'));
    await user.click(await button('Delete for good'));
    expect(await screen.findByText(/stays noted under an id that is nobody’s/)).toBeVisible();
    expect([...backend.server.documents.keys()]).toEqual(['limits/ada']);
  });

  it('tells how much is done when it fails in the middle, and goes on', async () => {
    const { user, backend, owned } = everything();
    await user.click(await tick(/^130 comments/));
    await user.click(await tick(/account/));
    await user.click(await button('Delete what is ticked…'));
    const { remove } = backend.ownData;
    let removals = 0;
    vi.spyOn(backend.ownData, 'remove').mockImplementation(async (uid, paths) => {
      removals += 1;
      if (removals === 3) backend.browser.failNext('removeOwn', 'offline');
      await remove(uid, paths);
    });
    await user.click(await button('Delete for good'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /cannot be reached.* 40 of 130 are deleted, and stay so.* Your account is still there/,
    );
    expect(owned()).toHaveLength(92);
    await user.click(await button('Go on deleting'));
    expect(await screen.findByText(/Deleted: 130 comments and your account/)).toBeVisible();
    expect(owned()).toHaveLength(2);
  });

  it('stops when it is told to, and goes on where it was', async () => {
    const { user, backend, owned } = everything();
    await user.click(await tick(/^130 comments/));
    await user.click(await button('Delete what is ticked…'));
    const release = backend.browser.pause('removeOwn');
    await user.click(await button('Delete for good'));
    await user.click(await button('Stop'));
    release();
    expect(await screen.findByText(/Stopped. 20 of 130 are deleted/)).toBeVisible();
    expect(owned()).toHaveLength(112);
    await user.click(await button('Go on deleting'));
    expect(await screen.findByText('Deleted: 130 comments.')).toBeVisible();
  });

  it('does not mind what another tab has deleted meanwhile, but gives up when it is refused', async () => {
    const { user, backend } = everything();
    await user.click(await tick(/^130 comments/));
    await user.click(await button('Delete what is ticked…'));
    backend.browser.failNext('removeOwn', 'denied');
    await user.click(await button('Delete for good'));
    expect(await screen.findByText('Deleted: 130 comments.')).toBeVisible();

    await user.click(await tick(/^1 report/));
    await user.click(await button('Delete what is ticked…'));
    vi.spyOn(backend.ownData, 'remove').mockRejectedValue(new Problem('denied'));
    await user.click(await button('Delete for good'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The server refused.* Nothing was deleted yet/,
    );
  });

  it('asks to sign in once more where the sign-in is too long ago', async () => {
    const { user, backend } = open();
    await user.click(await tick(/account/));
    await user.click(await button('Delete what is ticked…'));
    backend.browser.failNext('deleteAccount', 'sign-in-again');
    await user.click(await button('Delete for good'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Sign in once more');
    backend.browser.failNext('signInAgain', 'other-account');
    await user.click(await button('Sign in once more'));
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveTextContent('That was another account.');
    });
    const signInAgain = vi.spyOn(backend.session, 'signInAgain');
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: /once more/ }));
    expect(await screen.findByText(/Deleted: your account/)).toBeVisible();
    expect(signInAgain).toHaveBeenCalledOnce();
  });
});
