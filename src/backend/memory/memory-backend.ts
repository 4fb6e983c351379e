// The adapter that keeps nothing: for component tests, and for the site where no emulator can run.
import type { Backend } from '#backend/backend';
import type { Comment } from '#domain/comment';
import type { Person, ProviderId } from '#domain/person';
import { MemoryBrowser } from './memory-browser';
import { createMemoryCommentStore } from './memory-comment-store';
import { createMemoryOwnDataStore } from './memory-own-data-store';
import { createMemoryReportStore } from './memory-report-store';
import { createMemoryRespectStore } from './memory-respect-store';
import { MemoryServer, type Fields } from './memory-server';
import { createMemorySessionStore } from './memory-session-store';
import { createMemorySettingsStore } from './memory-settings-store';

export interface MemoryOptions {
  /** Absent = a server of its own; give one to let several browsers meet there. */
  server?: MemoryServer;
  /** Comments that are there already, by the slug of their post; absent = none. */
  comments?: Record<string, readonly Comment[]>;
  /** Fields of `settings/comments`, sound or not; absent = no such document. */
  settings?: Fields;
  /** Fields of `people/{uid}` by uid, sound or not; absent = no such documents. */
  people?: Record<string, Fields>;
  /** Fields of any further documents by path, sound or not; absent = none. */
  documents?: Record<string, Fields>;
  /** Who is signed in when the page opens; absent = nobody. */
  person?: Person;
  /** Who signs in by which service; a service that is absent gives a demo person. */
  accounts?: Partial<Record<ProviderId, Person>>;
  /** Absent = all that the site knows. */
  providers?: ProviderId[];
}

/** A backend in memory, and what tests do to it. */
export interface MemoryBackend extends Backend {
  kind: 'memory';
  /** The owner's hand: changes documents past the rules. */
  server: MemoryServer;
  /** This browser's line to the server: offline and online, calls that fail or wait. */
  browser: MemoryBrowser;
  /** Changes who is signed in without asking; null = nobody. */
  become(person: Person | null): void;
}

export function createMemoryBackend(options: MemoryOptions = {}): MemoryBackend {
  const server = options.server ?? new MemoryServer();
  seed(server, options);
  const browser = new MemoryBrowser(server);
  const { accounts = {}, person = null } = options;
  const session = createMemorySessionStore(browser, person, accounts);
  const whoami = () => session.person;
  return {
    kind: 'memory',
    comments: createMemoryCommentStore(server, browser, whoami),
    settings: createMemorySettingsStore(server, browser, whoami),
    respects: createMemoryRespectStore(server, browser, whoami),
    reports: createMemoryReportStore(server, browser, whoami),
    ownData: createMemoryOwnDataStore(server, browser, whoami),
    session,
    providers: options.providers ?? ['google.com', 'twitter.com', 'facebook.com'],
    server,
    browser,
    become: session.become,
  };
}

function seed(server: MemoryServer, { comments, settings, people, documents }: MemoryOptions) {
  for (const [slug, list] of Object.entries(comments ?? {})) {
    for (const comment of list) {
      server.set(`posts/${slug}/comments/${comment.id}`, commentFields(comment));
    }
  }
  if (settings) server.set('settings/comments', settings);
  for (const [uid, fields] of Object.entries(people ?? {})) server.set(`people/${uid}`, fields);
  for (const [path, fields] of Object.entries(documents ?? {})) server.set(path, fields);
}

/** The comment as it lies in the database. */
function commentFields(comment: Comment): Fields {
  const { parentId, path, author, body, quotation, threadQuotation, status, reason } = comment;
  return {
    parentId,
    path,
    threadStartedAt: new Date(comment.threadStartedAt),
    createdAt: new Date(comment.createdAt),
    editedAt: comment.editedAt === null ? null : new Date(comment.editedAt),
    author,
    body,
    quotation,
    threadQuotation,
    status,
    ...(reason === null ? {} : { reason }),
  };
}
