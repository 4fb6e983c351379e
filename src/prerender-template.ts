// Puts a rendered page into the built index.html.
import type { RenderedPage } from './prerender.tsx';

/** Replaces the two marks of the template; throws when one is missing. */
export function fillTemplate(template: string, page: Pick<RenderedPage, 'head' | 'body'>): string {
  for (const mark of ['<!--head-->', '<!--page-->']) {
    if (!template.includes(mark)) throw new Error(`index.html has lost its mark “${mark}”.`);
  }
  // Functions, because a text would have its `$` signs read as patterns.
  return template.replace('<!--head-->', () => page.head).replace('<!--page-->', () => page.body);
}
