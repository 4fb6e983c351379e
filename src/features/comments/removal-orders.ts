// Deletions that were ordered and are not done, kept in this browser so that leaving or a crash undoes none.
import { useMemo, useSyncExternalStore } from 'react';
import { keptText } from '#ui/kept-text';

export interface RemovalOrder {
  slug: string;
  /** The comment. */
  id: string;
  /** Uid of its author, who ordered it: nobody else could carry it out. */
  author: string;
  /** From when on it is carried out; until then it can be undone. Milliseconds since 1970. */
  due: number;
}

const BEGIN = 'deleting/';

export const removalOrders = {
  keep({ slug, id, author, due }: RemovalOrder): void {
    keptText.write(nameOf(slug, id), JSON.stringify({ author, due }));
  },
  forget(slug: string, id: string): void {
    keptText.write(nameOf(slug, id), null);
  },
  /** Null = it was never ordered, or was undone, here or in another tab. */
  read(slug: string, id: string): RemovalOrder | null {
    return readOrder(nameOf(slug, id));
  },
};

/** All orders of a person, on whatever post, as they change here or in another tab; null = nobody's. */
export function useRemovalOrders(author: string | null): readonly RemovalOrder[] {
  const names = useSyncExternalStore(keptText.subscribeToNames, readNames, readNames);
  return useMemo(() => {
    const orders = names === '' ? [] : names.split('\n').flatMap((name) => readOrder(name) ?? []);
    return orders.filter((order) => order.author === author);
  }, [names, author]);
}

/** As one text, so that it is the same one until something changes. */
function readNames(): string {
  const names = keptText.names().filter((name) => name.startsWith(BEGIN));
  return names.sort().join('\n');
}

function readOrder(name: string): RemovalOrder | null {
  const [, slug = '', id = ''] = name.split('/');
  try {
    const { author, due } = JSON.parse(keptText.read(name) ?? '') as Record<string, unknown>;
    if (typeof author !== 'string' || typeof due !== 'number') return null;
    return { slug, id, author, due };
  } catch {
    return null;
  }
}

function nameOf(slug: string, id: string): string {
  return `${BEGIN}${slug}/${id}`;
}
