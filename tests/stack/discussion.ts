// A believable discussion of the site's first post, for `npm start`.
import { ulid } from 'ulid';
import { quotationIdOf, type About } from '#domain/about';
import type { SeedDocument } from './seed';

interface Remark {
  by: keyof typeof PEOPLE;
  /** Minutes before now. */
  ago: number;
  body: string;
  quotation?: About;
  replies?: Remark[];
}

const SLUG = 'lets-focus-on-what-matters';
const HOUR = 60;
const DAY = 24 * HOUR;

const PEOPLE = {
  ines: { uid: 'demo-ines', name: 'Inês Carvalho', provider: 'google.com' },
  tom: { uid: 'demo-tom', name: 'Tom Hadley', provider: 'twitter.com' },
  ruth: { uid: 'demo-ruth', name: 'Ruth Adeyemi', provider: 'facebook.com' },
  jonas: { uid: 'demo-jonas', name: 'Jonas Brandt', provider: 'google.com' },
  mei: { uid: 'demo-mei', name: 'Mei Tanaka', provider: 'twitter.com' },
};

const REMARKS: Remark[] = [
  {
    by: 'ines',
    ago: 3 * DAY,
    body: 'Kolsky’s image has stayed with me since I first read it. We ran three campaigns last year to calm people down about a delivery problem that was never fixed. Very good band-aids, all three.',
    quotation: {
      id: 'band-aid',
      words: 'won’t stop the bleeding — or save your life.',
    },
    replies: [
      {
        by: 'tom',
        ago: 3 * DAY - 2 * HOUR,
        body: 'And each of them was reported upstairs as a success, I suppose, because the replies got friendlier.',
        replies: [
          {
            by: 'ines',
            ago: 3 * DAY - 3 * HOUR,
            body: 'Exactly that. “Sentiment up by a third.”\n\nThe parcels still came late.',
            replies: [
              {
                by: 'jonas',
                ago: 2 * DAY + 5 * HOUR,
                body: 'To be fair to the people who answer: they are often the only ones in the building who hear what is wrong. The question is who listens to them.',
              },
            ],
          },
        ],
      },
      {
        by: 'mei',
        ago: 2 * DAY,
        body: 'A band-aid has its place all the same. You do put one on while you wait for the surgeon.',
      },
    ],
  },
  {
    by: 'ruth',
    ago: 2 * DAY - 4 * HOUR,
    body: '“A fool with a tool is still a fool” is the shortest summary of a decade of software projects I know. Does anyone know where it comes from first? I have seen it given to Grady Booch.',
    quotation: {
      words: 'a fool with a tool is still a fool',
      prefix: 'ols are important, no doubt. But',
      suffix: '. Social Media is there to solve',
    },
    replies: [
      {
        by: 'jonas',
        ago: 2 * DAY - 6 * HOUR,
        body: 'I only know it from slides, and slides do not name their sources. Which rather makes the case for a site like this one.',
      },
    ],
  },
  {
    by: 'mei',
    ago: 26 * HOUR,
    body: 'Armano asks whether the people inside live social at all. I would ask it the other way round: does the company let them? Most contracts I have signed forbade it.',
    replies: [
      {
        by: 'ruth',
        ago: 25 * HOUR,
        body: 'Mine too. Then came a mail that asked us all to “be ambassadors”.',
      },
    ],
  },
  {
    by: 'tom',
    ago: 95,
    body: 'Hawes is right about initiatives failing, but I would like to see one described that did not. Is there a write-up of a company that changed its management style first and bought the software after?',
    replies: [
      {
        by: 'ines',
        ago: 40,
        body: 'I can only offer ours, which did it in the wrong order and survived. Happy to write it up if there is interest.',
      },
    ],
  },
];

/** The discussion as documents, its newest comment 40 minutes before `now` (ms since 1970). */
export function demoComments(now: number): SeedDocument[] {
  return REMARKS.flatMap((remark) => documentsOf(remark, null, now));
}

interface Placed {
  id: string;
  path: string;
  threadStartedAt: Date;
  threadQuotation: string | null;
}

function documentsOf(remark: Remark, parent: Placed | null, now: number): SeedDocument[] {
  const createdAt = new Date(now - remark.ago * 60_000);
  const id = ulid(createdAt.getTime());
  const here = {
    id,
    path: parent === null ? id : `${parent.path}/${id}`,
    threadStartedAt: parent === null ? createdAt : parent.threadStartedAt,
    threadQuotation:
      parent === null ? quotationIdOf(remark.quotation ?? null) : parent.threadQuotation,
  };
  const document = {
    path: `posts/${SLUG}/comments/${id}`,
    fields: {
      parentId: parent === null ? null : parent.id,
      path: here.path,
      threadStartedAt: here.threadStartedAt,
      threadQuotation: here.threadQuotation,
      createdAt,
      editedAt: null,
      author: { ...PEOPLE[remark.by], photoURL: null },
      body: remark.body,
      quotation: remark.quotation ?? null,
      status: 'visible',
    },
  };
  const replies = (remark.replies ?? []).flatMap((reply) => documentsOf(reply, here, now));
  return [document, ...replies];
}
