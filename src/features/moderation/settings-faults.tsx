// Names, for moderators, what the owner typed in the settings, and of this moderator, and cannot be read.
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { personQuery, settingsQuery } from '#backend/settings-query';
import { Faults } from './faults';

interface SettingsFaultsProps {
  /** The moderator's uid. */
  uid: string;
}

export function SettingsFaults({ uid }: SettingsFaultsProps) {
  const backend = useBackend();
  const settings = useQuery(settingsQuery(backend)).data;
  const person = useQuery(personQuery(backend, uid)).data;
  return (
    <>
      <Faults path="settings/comments" faults={settings?.faults ?? []} />
      <Faults path={`people/${uid}`} faults={person?.faults ?? []} />
    </>
  );
}
