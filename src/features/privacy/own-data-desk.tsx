// What is stored of the person who is signed in, counted; the file of it; and the choice what to delete.
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { asProblem } from '#domain/problem';
import { Button } from '#ui/button';
import { Moment } from '#ui/moment';
import { Notice } from '#ui/notice';
import { countsOf, storedSentence, type Counts, type Part } from './choice';
import { DeletionChoice } from './deletion-choice';
import { useKeptFor } from './kept-here';
import { download, ownDataFile } from './own-data-file';
import { ownDataQuery } from './own-data-query';
import { lookingSentence } from './problem-sentences';
import styles from './own-data.module.css';

interface OwnDataDeskProps {
  uid: string;
  slugs: readonly string[];
  onDelete: (chosen: readonly Part[], counts: Counts) => void;
}

export function OwnDataDesk({ uid, slugs, onDelete }: OwnDataDeskProps) {
  const backend = useBackend();
  const [found, setFound] = useState(0);
  const [downloaded, setDownloaded] = useState(false);
  const query = useQuery(ownDataQuery(backend, uid, slugs, setFound));
  const keptHere = useKeptFor(uid);
  const { data, dataUpdatedAt } = query;

  function lookAgain() {
    setDownloaded(false);
    setFound(0);
    void query.refetch();
  }

  return (
    <>
      <p role="status">
        {query.isFetching && `Looking up what is stored… ${String(found)} found.`}
        {!query.isFetching && data && !downloaded && storedSentence(countsOf(data, keptHere))}
        {downloaded && 'The file is among your downloads.'}
      </p>
      {query.isError && !query.isFetching && (
        <Notice tone="problem" ways={<Button onClick={lookAgain}>Look again</Button>}>
          {lookingSentence(asProblem(query.error))}
        </Notice>
      )}
      {data && !query.isFetching && !query.isError && (
        <>
          <div className={styles.part}>
            <h3>Take it with you</h3>
            <p>
              One file (JSON) with your account, everything that you wrote, respected and reported
              on any post, whatever became of it, what the owner says of you, and what this browser
              keeps. As it was <Moment instant={dataUpdatedAt} />.
            </p>
            <div className={styles.acts}>
              <Button
                look="main"
                onClick={() => {
                  download(ownDataFile(data, new Date(dataUpdatedAt)));
                  setDownloaded(true);
                }}
              >
                Download my data
              </Button>
              <Button onClick={lookAgain}>Look again</Button>
            </div>
          </div>
          <DeletionChoice counts={countsOf(data, keptHere)} onDelete={onDelete} />
        </>
      )}
    </>
  );
}
