// A report on a quotation as the page hands it in, and where it lies.
import { doc, serverTimestamp, type DocumentReference, type Firestore } from 'firebase/firestore';
import type { Person } from '#domain/person';
import { SLUG } from '../support/comment-builder';

export const QUOTATION = 'band-aid';

export function quotationReportOf(by: Person, quotationId = QUOTATION, slug = SLUG) {
  return {
    slug,
    quotationId,
    reporter: by.uid,
    reason: 'misquoted',
    note: null,
    createdAt: serverTimestamp(),
    handled: false,
  };
}

export function quotationReportPlace(
  client: Firestore,
  by: Person,
  quotationId = QUOTATION,
  slug = SLUG,
): DocumentReference {
  return doc(client, `reports/${slug}_${quotationId}_${by.uid}`);
}
