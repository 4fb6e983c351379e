// A project of the emulator for one test file, with firestore.rules in force and nothing in it.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  initializeTestEnvironment,
  type RulesTestContext,
  type RulesTestEnvironment,
  type TokenOptions,
} from '@firebase/rules-unit-testing';
import {
  doc,
  setDoc,
  setLogLevel,
  type DocumentReference,
  type Firestore,
} from 'firebase/firestore';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Person } from '#domain/person';
import type { BuiltComment } from '../support/comment-builder';
import { tokenOf } from '../support/personas';
import { emulatorHost } from './emulator-host';
import { keepCoverage, merge, readCoverage, type Expression } from './coverage';
import { MUTANT } from './mutant';
import { keepReach, Reach } from './reach';

// Each refusal would be printed, and refusals are what is tested.
setLogLevel('silent');

/** Who asks by way of a client. */
const uids = new WeakMap<Firestore, string>();

/** Who asks for a document; null = a reader, or the owner. */
export function uidOf(place: DocumentReference): string | null {
  return uids.get(place.firestore) ?? null;
}

export class RulesDatabase {
  readonly projectId: string;
  /** The rules in force; empty until they are loaded. */
  rules = '';
  #environment: RulesTestEnvironment | undefined;
  #owner: Firestore | undefined;
  #releaseOwner: () => void = () => undefined;
  readonly #opened = new Map<string, Firestore>();
  readonly reach = new Reach();

  constructor(projectId: string) {
    this.projectId = projectId;
  }

  /** Loads the rules, which `change` may write anew. */
  async open(change = (rules: string) => rules): Promise<void> {
    const [host = '', port] = emulatorHost().split(':');
    this.rules = change(await readFile(MUTANT?.file ?? 'firestore.rules', 'utf8'));
    const isLoaded = this.projectId === MUTANT?.project;
    this.#environment = await initializeTestEnvironment({
      projectId: this.projectId,
      firestore: { host, port: Number(port), ...(isLoaded ? {} : { rules: this.rules }) },
    });
    await this.#openOwner(this.#environment);
  }

  /** The library lends the owner's client for one call; one that stays open saves a connection each time. */
  #openOwner(environment: RulesTestEnvironment): Promise<void> {
    return new Promise((opened, failed) => {
      environment
        .withSecurityRulesDisabled((context) => {
          this.#owner = modular(context);
          opened();
          return new Promise((released) => {
            this.#releaseOwner = released;
          });
        })
        .catch(failed);
    });
  }

  async close(): Promise<void> {
    this.#releaseOwner();
    await this.#ready.cleanup();
  }

  async wipe(): Promise<void> {
    await this.#ready.clearFirestore();
  }

  /**
   * Forgets what the emulator noted of the rules' work. It keeps every value that an expression
   * came to, so that its memory fills up in the longer tests.
   */
  async forgetCoverage(): Promise<void> {
    await this.reach.beforeForgetting(this);
    const address = `http://${emulatorHost()}/emulator/v1/projects/${this.projectId}`;
    const files = [{ name: 'firestore.rules', content: this.rules }];
    const body = JSON.stringify({ rules: { files } });
    const answer = await fetch(`${address}:securityRules`, { method: 'PUT', body });
    if (!answer.ok) throw new Error(`The emulator did not take the rules: ${await answer.text()}`);
  }

  /** What each expression of the rules came to since they were loaded or forgotten. */
  coverage(): Promise<Expression[]> {
    return readCoverage(emulatorHost(), this.projectId, this.rules);
  }

  /** The database as a signed-in person; `claims` replace what their token says. */
  as(person: Person, claims: TokenOptions = {}): Firestore {
    const token = { ...tokenOf(person), ...claims };
    const key = person.uid + JSON.stringify(token);
    const client = this.#once(key, () => this.#ready.authenticatedContext(person.uid, token));
    // The library's wrapper is not what its references belong to.
    uids.set(doc(client, 'limits/any').firestore, person.uid);
    return client;
  }

  /** The database as a reader who did not sign in. */
  asReader(): Firestore {
    return this.#once('', () => this.#ready.unauthenticatedContext());
  }

  /** Writes a document past the rules, as the owner does in the console. */
  async write(path: string, fields: object): Promise<void> {
    await setDoc(doc(this.asOwner(), path), fields);
  }

  /** Stores comments past the rules. */
  async store(...comments: BuiltComment[]): Promise<void> {
    await Promise.all(comments.map(({ at, fields }) => this.write(at, fields)));
  }

  /** The database past the rules, as in the console. */
  asOwner(): Firestore {
    if (!this.#owner) throw new Error('The database is not open yet.');
    return this.#owner;
  }

  get #ready(): RulesTestEnvironment {
    if (!this.#environment) throw new Error('The database is not open yet.');
    return this.#environment;
  }

  #once(key: string, context: () => RulesTestContext): Firestore {
    const opened = this.#opened.get(key) ?? modular(context());
    this.#opened.set(key, opened);
    return opened;
  }
}

/**
 * Opens a database for a test file, empties it before each test and closes it at the end.
 *
 * @param coverage `kept` = the coverage gate asks for it; `forgotten` = the file makes too many
 *   requests for that, and what it covers must be covered elsewhere
 */
export function rulesDatabase(
  testFile: string,
  coverage: 'kept' | 'forgotten' = 'kept',
): RulesDatabase {
  const name = basename(testFile);
  const database = new RulesDatabase(
    MUTANT?.project ?? `demo-rules-${name.replace('.test.ts', '')}`,
  );
  let tests = 0;
  let expressions: Expression[] = [];
  /** The emulator fails to tell of too many requests at once. */
  async function gatherCoverage(): Promise<void> {
    const isAsked = coverage === 'kept' && MUTANT === null;
    if (isAsked) expressions = merge([...expressions, ...(await database.coverage())]);
    await database.forgetCoverage();
  }
  beforeAll(() => database.open());
  beforeEach(async () => {
    tests += 1;
    if (tests % 20 === 0) await gatherCoverage();
    await database.wipe();
  });
  keepReach(database, name, coverage);
  afterAll(async () => {
    if (MUTANT === null) {
      await gatherCoverage();
      await keepCoverage(name, { rules: database.rules, expressions });
    }
    await database.close();
  });
  return database;
}

function modular(context: RulesTestContext): Firestore {
  // The testing library still types its old-style wrapper, which the new functions accept.
  return context.firestore() as unknown as Firestore;
}
