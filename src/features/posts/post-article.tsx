// A post as an article; the page decides how quotations are drawn.
import type { Post } from '#domain/post';
import { ARTICLE_ID } from '#domain/article-marks';
import { Blocks, type QuotationDrawing } from './blocks';
import styles from './post-article.module.css';
import { PostDay } from './post-day';

interface PostArticleProps {
  post: Post;
  drawing: QuotationDrawing;
}

export function PostArticle({ post, drawing }: PostArticleProps) {
  return (
    <article id={ARTICLE_ID} className={styles.article}>
      <header className={styles.header}>
        <h1 className={styles.title} tabIndex={-1}>
          {post.title}
        </h1>
        <p className={styles.day} data-not-words>
          {post.byline !== null && <span>{post.byline}</span>}
          <PostDay day={post.published} />
        </p>
      </header>
      <Blocks blocks={post.blocks} drawing={drawing} />
    </article>
  );
}
