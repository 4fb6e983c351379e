// Finds, in a drawn page, elements and attributes that only somebody's words could have put there.

/**
 * What does not belong on a page of ours, in words; empty = nothing. Runs in the page, so it must
 * stand alone.
 */
export function strangersIn(root: Element): string[] {
  const ELEMENTS = new RegExp(
    '^(a|abbr|article|aside|b|bdi|blockquote|button|caption|code|del|details|dialog|div|dl|dt|dd|em|' +
      'fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|i|img|input|kbd|label|legend|li|main|nav|ol|' +
      'noscript|option|p|path|pre|s|section|select|span|strong|summary|sup|svg|table|tbody|td|textarea|th|thead|time|tr|ul|cite|q|br)$',
  );
  /** Of a comment's words: what Markdown can make, and nothing else. */
  const WORDS = /^(a|blockquote|code|del|em|li|ol|p|pre|span|strong|ul)$/;
  const WORDS_ATTRIBUTES = /^(class|dir|href|referrerpolicy|rel|start)$/;
  const EVIL = /^(on|style$|srcdoc$|srcset$|formaction$|ping$|background$|is$|nonce$|xlink:|data$)/;
  const found: string[] = [];
  const say = (element: Element, what: string) =>
    found.push(`${what}: ${element.outerHTML.slice(0, 200)}`);

  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (!ELEMENTS.test(name)) say(element, `a stranger <${name}>`);
    for (const attribute of element.getAttributeNames()) {
      if (EVIL.test(attribute)) say(element, `a stranger ${attribute}`);
    }
    if (name === 'img' && !element.closest('article, main')) say(element, 'a picture');
    if (name === 'a') {
      const link = element as HTMLAnchorElement;
      if (!/^(https?|mailto):$/.test(link.protocol)) say(link, `a link by ${link.protocol}`);
    }
  }
  for (const element of root.querySelectorAll('[class*="_body_"] *')) {
    if (!WORDS.test(element.localName)) say(element, `a stranger in words`);
    for (const attribute of element.getAttributeNames()) {
      if (!WORDS_ATTRIBUTES.test(attribute)) say(element, `a stranger ${attribute} in words`);
    }
    if (element.localName === 'a') {
      if (element.getAttribute('rel') !== 'nofollow ugc noopener noreferrer') say(element, 'rel');
      if (!/^(https?:\/\/[^/?#@\\]|mailto:)/i.test(element.getAttribute('href') ?? '')) {
        say(element, 'a link to nowhere');
      }
    }
  }
  return found;
}
