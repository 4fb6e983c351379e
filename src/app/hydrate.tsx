// Makes the static page live: React takes over the HTML that is there.
import { useEffect } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app';
import { preloadPage } from './preload-page';

/** Resolves when the page answers to the reader. Call it once for a page. */
export async function hydrate(container: Element): Promise<Root> {
  await preloadPage(location.pathname);
  return new Promise((resolve) => {
    const root = hydrateRoot(
      container,
      <BrowserRouter>
        <App />
        <Hydrated
          onHydrated={() => {
            resolve(root);
          }}
        />
      </BrowserRouter>,
      {
        onRecoverableError(error, { componentStack }) {
          console.error('The static page and the live page differ.', error, componentStack);
        },
      },
    );
  });
}

interface HydratedProps {
  onHydrated: () => void;
}

function Hydrated({ onHydrated }: HydratedProps) {
  // An effect runs when the page has been taken over, and nothing else tells.
  useEffect(onHydrated, [onHydrated]);
  return null;
}
