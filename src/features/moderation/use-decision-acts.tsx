// What a moderator can decide of a comment and its author, as acts in a row.
import { useBackend } from '#backend/backend-context';
import type { Comment } from '#domain/comment';
import type { CommentStatus } from '#domain/status';
import type { ActInPlace } from './acts-in-place';
import { decisionAct } from './decision-act';
import { HideForm } from './hide-form';
import { useModeration } from './moderation-context';
import { StandingPanel } from './standing-panel';

interface DecisionActsOptions {
  /** The post below which the comment stands. */
  slug: string;
  comment: Comment;
  /** Called at once, before the comment may leave the page: moves the focus. */
  onDecided: (done: Promise<boolean>) => void;
  /** Where the focus goes when what was said of it is put away. */
  returnTo: () => HTMLElement | null;
}

export function useDecisionActs(options: DecisionActsOptions): ActInPlace[] {
  const { slug, comment, onDecided, returnTo } = options;
  const backend = useBackend();
  const { run, me } = useModeration();
  const { status, author } = comment;

  function decide(to: CommentStatus, reason: string | null) {
    onDecided(run(decisionAct(backend, { slug, comment, status: to, reason, returnTo })));
  }

  const show: ActInPlace = {
    name: 'show',
    label: status === 'hidden' ? 'Show again' : 'Approve',
    press: () => {
      decide('visible', null);
    },
  };
  const hide: ActInPlace = {
    name: 'hide',
    label: 'Hide…',
    form: (close) => (
      <HideForm
        onCancel={close}
        onHide={(reason) => {
          close();
          decide('hidden', reason);
        }}
      />
    ),
  };
  const hold: ActInPlace = {
    name: 'hold',
    label: 'Hold',
    press: () => {
      decide('held', null);
    },
  };
  const block: ActInPlace = {
    name: 'block',
    label: 'Block…',
    form: (close) => <StandingPanel author={author} onClose={close} />,
  };
  return [
    ...(status === 'visible' ? [] : [show]),
    ...(status === 'hidden' ? [] : [hide]),
    ...(status === 'visible' ? [hold] : []),
    ...(author.uid === me?.uid ? [] : [block]),
  ];
}
