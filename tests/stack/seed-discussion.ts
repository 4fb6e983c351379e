// Fills the emulators with the discussion that `npm start` opens with, and with its people.
import { demoComments } from './discussion';
import { seedAccounts, seedDocuments, type SeedAccount } from './seed';
import type { Stack } from './stack';

/** Writes the discussion; its authors can be chosen in the sign-in window. */
export async function seedDiscussion({ firestore, auth }: Stack): Promise<void> {
  const comments = demoComments(Date.now());
  const authors = new Map<string, SeedAccount>();
  for (const { fields } of comments) {
    const author = fields['author'] as SeedAccount; // As discussion.ts writes it.
    authors.set(author.uid, { uid: author.uid, name: author.name, provider: author.provider });
  }
  await seedDocuments(firestore.host, comments);
  await seedAccounts(auth.host, [...authors.values()]);
}
