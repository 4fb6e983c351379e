// Stands in for a page whose text could not be loaded or drawn.
import { Component, type ReactNode } from 'react';
import { Button } from '#ui/button';
import styles from './not-found-page.module.css';

interface PageFailureProps {
  children: ReactNode;
}

interface PageFailureState {
  failed: boolean;
}

/** React catches errors in classes only. Give it a new `key` for each page. */
export class PageFailure extends Component<PageFailureProps, PageFailureState> {
  override state: PageFailureState = { failed: false };

  static getDerivedStateFromError(): PageFailureState {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.page} role="alert">
        <h1 tabIndex={-1}>This page could not be loaded</h1>
        <p>Look whether you are online, then load the page again. Nothing you wrote is lost.</p>
        {/* The static page has all that is missing here, so a new start is the surest way on. */}
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          Load the page again
        </Button>
      </div>
    );
  }
}
