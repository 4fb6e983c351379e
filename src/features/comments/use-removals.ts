// Deleting one's own comments: each can be undone for a while, and is then carried out whatever happens.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useBackend } from '#backend/backend-context';
import { asProblem, type Problem } from '#domain/problem';
import { undoButtonDomId } from './dom-ids';
import { removalOrders, useRemovalOrders, type RemovalOrder } from './removal-orders';
import type { DiscussionFocus } from './use-discussion-focus';

/** How long a deletion can be undone, in ms. */
export const UNDO_TIME = 10_000;

/** How far the deletion of a comment is; null = nothing is being done. */
export type Removal = 'ordered' | 'removing' | Problem | null;

export interface Removals {
  of: (id: string) => Removal;
  order: (id: string) => void;
  undo: (id: string) => void;
}

interface RemovalsOptions {
  slug: string;
  /** Null = nobody is signed in, or it is not known yet. */
  myUid: string | null;
  focus: DiscussionFocus;
  /** Says something to those who cannot see it. */
  say: (sentence: string) => void;
}

export function useRemovals({ slug, myUid, focus, say }: RemovalsOptions): Removals {
  const { comments } = useBackend();
  const orders = useRemovalOrders(myUid);
  const [removals, setRemovals] = useState<ReadonlyMap<string, Removal>>(new Map());

  const carryOut = useCallback(
    async (order: RemovalOrder) => {
      const note = (removal: Removal) => {
        setRemovals((before) => new Map([...before, [order.id, removal]]));
      };
      note('removing');
      focus.afterRemovalOf(order.id);
      try {
        await comments.remove(order.slug, order.id);
        note(null);
        say('Your comment is deleted.');
      } catch (thrown) {
        if (document.activeElement?.id === undoButtonDomId(order.id)) focus.onComment(order.id);
        else focus.nowhere();
        note(asProblem(thrown));
      }
      removalOrders.forget(order.slug, order.id);
    },
    [comments, focus, say],
  );
  useCarryOut(orders, carryOut);

  return {
    of: (id) => {
      const removal = removals.get(id) ?? null;
      const isOrdered = orders.some((order) => order.id === id);
      return isOrdered && removal !== 'removing' ? 'ordered' : removal;
    },
    order: useCallback(
      (id) => {
        if (myUid === null) return;
        setRemovals((before) => new Map([...before, [id, null]]));
        removalOrders.keep({ slug, id, author: myUid, due: Date.now() + UNDO_TIME });
      },
      [slug, myUid],
    ),
    undo: useCallback(
      (id) => {
        removalOrders.forget(slug, id);
      },
      [slug],
    ),
  };
}

/** Carries out each order once: when its time has come, and at the latest when the page is left. */
function useCarryOut(
  orders: readonly RemovalOrder[],
  carryOut: (order: RemovalOrder) => Promise<void>,
): void {
  const underway = useRef(new Set<string>());
  const latest = useRef<() => void>(() => undefined);

  useEffect(() => {
    const begin = ({ slug, id }: RemovalOrder) => {
      // It may have been undone in another tab at this very moment.
      const order = removalOrders.read(slug, id);
      if (order === null || underway.current.has(id)) return;
      underway.current.add(id);
      void carryOut(order).finally(() => underway.current.delete(id));
    };
    const beginAll = () => {
      orders.forEach(begin);
    };
    const timers = orders.map((order) =>
      setTimeout(() => {
        begin(order);
      }, order.due - Date.now()),
    );
    latest.current = beginAll;
    window.addEventListener('pagehide', beginAll);
    // A hidden page goes on by itself, until the browser puts it to sleep.
    document.addEventListener('freeze', beginAll);
    return () => {
      timers.forEach(clearTimeout);
      window.removeEventListener('pagehide', beginAll);
      document.removeEventListener('freeze', beginAll);
    };
  }, [orders, carryOut]);

  // The page's own way to another page leaves it as well.
  useEffect(
    () => () => {
      latest.current();
    },
    [],
  );
}
