// The database in memory: documents by path, as they lie in Firestore, with dates for timestamps.

export type Fields = Record<string, unknown>;

/** What several browsers share. The owner changes it by hand, past all rules. */
export class MemoryServer {
  #documents: ReadonlyMap<string, Fields>;
  #onChange = new Set<() => void>();
  #lastTime = 0;

  /** @param documents fields by path, e.g. `settings/comments` */
  constructor(documents: Record<string, Fields> = {}) {
    this.#documents = new Map(Object.entries(documents));
  }

  /** All documents by path. The map is replaced at each change, never changed itself. */
  get documents(): ReadonlyMap<string, Fields> {
    return this.#documents;
  }

  /** Sets some fields of a document, which is made when it is missing. */
  set(path: string, fields: Fields): void {
    const changed = new Map(this.#documents);
    changed.set(path, { ...changed.get(path), ...fields });
    this.#replace(changed);
  }

  delete(path: string): void {
    const changed = new Map(this.#documents);
    changed.delete(path);
    this.#replace(changed);
  }

  /** The server's clock, which never shows the same time twice. */
  now(): Date {
    this.#lastTime = Math.max(Date.now(), this.#lastTime + 1);
    return new Date(this.#lastTime);
  }

  /** Calls back after each change, until the returned function is called. */
  subscribe(onChange: () => void): () => void {
    this.#onChange.add(onChange);
    return () => this.#onChange.delete(onChange);
  }

  #replace(documents: ReadonlyMap<string, Fields>): void {
    this.#documents = documents;
    for (const onChange of [...this.#onChange]) onChange();
  }
}
