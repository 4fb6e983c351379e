// How a page marks the words of its post.

/** The id of the article that shows a post. */
export const ARTICLE_ID = 'post';

/** Marks an element in the article whose text is not the post's. */
export const NOT_WORDS = 'data-not-words';
