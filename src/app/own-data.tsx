// One's own data, with the account that they belong to. Loaded when somebody asks for them.
import { summaries } from 'virtual:posts';
import type { Backend } from '#backend/backend';
import { BackendProvider } from '#backend/backend-context';
import { OwnDataSection } from '#features/privacy/own-data-section';
import { AccountLine } from '#features/session/account-line';

const slugs = summaries.map(({ slug }) => slug);

interface OwnDataProps {
  backend: Backend;
}

export function OwnData({ backend }: OwnDataProps) {
  return (
    <BackendProvider backend={backend}>
      <OwnDataSection slugs={slugs} account={drawAccount} />
    </BackendProvider>
  );
}

function drawAccount(onSignedIn: () => void) {
  return (
    <AccountLine
      asked={false}
      main
      mayWrite={false}
      purpose="To see what is yours, sign in as when you wrote it:"
      onSignedIn={onSignedIn}
    />
  );
}
