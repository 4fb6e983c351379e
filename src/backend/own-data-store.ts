// The part of the port by which people take what is stored of them with them, or away.
import type { Account, OwnList, StoredDocument } from '#domain/own-data';

/** What is stored of the signed-in person. All of it is denied once somebody else is signed in. */
export interface OwnDataStore {
  /** @throws Problem `denied` or `failed` */
  account(uid: string): Promise<Account>;
  /**
   * The next documents of a list that are this person's, by their ids, as the server has them now;
   * fewer than `MAX_LIST_LIMIT` = there are no more.
   * @param after path of the last document that is known; null = from the beginning
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  next(uid: string, list: OwnList, after: string | null): Promise<StoredDocument[]>;
  /**
   * One document about this person; null = there is none, or they may not read it.
   * @throws Problem `offline`, `quota` or `failed`
   */
  find(uid: string, path: string): Promise<StoredDocument | null>;
  /**
   * Deletes documents of this person for good, all or none; resolves when the server has done it.
   * Without a network it fails, and nothing is deleted later.
   * @param paths at most `MAX_DELETED`
   * @throws Problem `denied` (also when one of them is gone), `offline`, `quota` or `failed`
   */
  remove(uid: string, paths: readonly string[]): Promise<void>;
}
