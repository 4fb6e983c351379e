// The form that reports a quotation, with signing in, as it opens below the quotation's note.
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemoryOptions } from '#backend/memory/memory-backend';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { ADA, renderWithBackend } from '../../tests/support/render-with-backend';
import { QuotationReportPanel } from './quotation-report-panel';

const PATH = 'reports/a-post_band-aid_ada';
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const radio = (name: string) => screen.getByRole('radio', { name });
const note = () => screen.getByRole('textbox', { name: /A note/ });

function open(options: MemoryOptions = {}) {
  const onClose = vi.fn();
  const page = renderWithBackend(null, options);
  const draw = () => {
    page.show(
      <QuotationReportPanel
        key={Math.random()}
        backend={page.backend}
        slug="a-post"
        quotationId="band-aid"
        arrive={focusOnArrival}
        onClose={onClose}
      />,
    );
  };
  draw();
  return { ...page, onClose, reopen: draw };
}

beforeEach(() => {
  window.localStorage.clear();
});

describe('reporting a quotation', () => {
  it('sends a reason and a note, thanks, and remembers it', async () => {
    const { user, backend, reopen, onClose } = open({ person: ADA });
    expect(screen.getByRole('form', { name: 'Report this quotation' })).toBeVisible();
    expect(radio('It is misquoted')).toHaveFocus();
    await user.click(button('Send report'));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose first what is wrong.');
    expect(backend.server.documents.has(PATH)).toBe(false);
    await user.click(radio('The link is dead'));
    await user.type(note(), 'Not found.');
    await user.click(button('Send report'));
    expect(await screen.findByText('Thank you. The moderators will see it.')).toHaveFocus();
    expect(backend.server.documents.get(PATH)).toMatchObject({
      slug: 'a-post',
      quotationId: 'band-aid',
      reporter: 'ada',
      reason: 'link-dead',
      note: 'Not found.',
      handled: false,
    });
    await user.click(button('Close'));
    expect(onClose).toHaveBeenCalledOnce();
    reopen();
    expect(await screen.findByText('You reported this quotation.')).toHaveFocus();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('asks who one is when it is to be sent, and loses nothing over it', async () => {
    const { user, backend } = open({ accounts: { 'google.com': ADA } });
    await user.click(radio('The writer is wrong'));
    await user.type(note(), 'It was his sister.');
    await user.click(button('Send report'));
    const google = button('Continue with Google');
    expect(google).toHaveFocus();
    expect(screen.getByText('Reports are signed. To send yours, sign in:')).toBeVisible();
    expect(backend.server.documents.has(PATH)).toBe(false);
    await user.click(google);
    await vi.waitFor(() => {
      expect(button('Send report')).toHaveFocus();
    });
    expect(note()).toHaveValue('It was his sister.');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Thank you. The moderators will see it.')).toBeVisible();
    expect(backend.server.documents.get(PATH)).toMatchObject({ reason: 'wrong-writer' });
  });

  it('keeps what was filled in when it is put away', async () => {
    const { user, onClose, reopen } = open({ person: ADA });
    await user.click(radio('It is taken out of context'));
    await user.type(note(), 'Hm.');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    reopen();
    expect(radio('It is taken out of context')).toBeChecked();
    expect(note()).toHaveValue('Hm.');
  });

  it.each([
    ['denied', /may have reported this quotation before/],
    ['offline', /no connection to the server. Your words are still here/],
    ['quota', /used up what it may store/],
    ['failed', /could not be stored. Your words are still here/],
  ] as const)('says why when it fails: %s', async (code, sentence) => {
    const { user, backend } = open({ person: ADA });
    await user.click(radio('Something else'));
    await user.type(note(), 'Hm.');
    backend.browser.failNext('report', code);
    await user.click(button('Send report'));
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(note()).toHaveValue('Hm.');
    await user.click(button('Send report'));
    expect(await screen.findByText('Thank you. The moderators will see it.')).toBeVisible();
  });

  it('says when the next one can be sent', async () => {
    const report = { left: 0, at: new Date(), for: 'x' };
    const { user } = open({ person: ADA, documents: { 'limits/ada': { report } } });
    await user.click(radio('It is misquoted'));
    await user.click(button('Send report'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /reported much in a short time.*you can send this report at \d/,
    );
  });

  it('is refused for who is blocked', async () => {
    const { user, backend } = open({ person: ADA, people: { ada: { standing: 'blocked' } } });
    await user.click(radio('It is misquoted'));
    await user.click(button('Send report'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/be blocked by the owner/);
    expect(backend.server.documents.has(PATH)).toBe(false);
  });
});
