// What stands around every page: the site's name, the colours' switch, and the foot.
import { Link, Outlet, useLocation } from 'react-router-dom';
import { ThemeSwitch } from '#ui/theme-switch';
import { AnswersIsland } from './answers-island';
import styles from './layout.module.css';
import { PageFailure } from './page-failure';
import { SITE_NAME } from './page-head';
import { usePageArrival } from './use-page-arrival';

export function Layout() {
  usePageArrival();
  const { pathname } = useLocation();
  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to the text
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.name}>
          {SITE_NAME}
        </Link>
        <ThemeSwitch />
      </header>
      <AnswersIsland />
      <main id="main" tabIndex={-1} className={styles.main}>
        <PageFailure key={pathname}>
          <Outlet />
        </PageFailure>
      </main>
      <footer className={styles.footer}>
        <p>Quotations belong to their writers. Each leads back to where its words come from.</p>
        <p>
          <Link to="/sources">Sources</Link> · <Link to="/privacy">Your data</Link> ·{' '}
          <a href="/licences.txt">Licences</a>
        </p>
      </footer>
    </>
  );
}
