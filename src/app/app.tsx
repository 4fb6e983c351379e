// The assembled app inside its router: what all pages share, and which page an address shows.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Route, Routes } from 'react-router-dom';
import '#ui/global-styles';
import { HomePage } from './home-page';
import { Layout } from './layout';
import { NotFoundPage } from './not-found-page';
import { PostPage } from './post-page';
import { PrivacyPage } from './privacy-page';
import { SourcesPage } from './sources-page';

export function App() {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <Routes>
        <Route element={<Layout />}>
          <Route index element={<HomePage />} />
          <Route path="posts/:slug" caseSensitive element={<PostPage />} />
          <Route path="sources" caseSensitive element={<SourcesPage />} />
          <Route path="privacy" caseSensitive element={<PrivacyPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </QueryClientProvider>
  );
}
