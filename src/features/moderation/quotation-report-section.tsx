// Reports a quotation of the post, signing in on the spot. Loaded when somebody wants to.
import { useRef, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { sessionQuery } from '#backend/session-query';
import { QUOTATION_REASONS } from '#domain/report';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { useEscape } from '#ui/use-escape';
import { keepReported, useBegunReport, useReported } from './kept-reports';
import { QUOTATION_REASON_WORDS } from './reason-words';
import { ReportForm } from './report-form';
import styles from './moderation.module.css';

/** What the part of the page that knows of accounts is told. */
export interface ReportAccountRequest {
  /** True = the person wants to send, so that now is the time to ask who they are. */
  asked: boolean;
  main: false;
  mayWrite: false;
  /** Said before the services. */
  purpose: string;
  /** To be called when they have signed in here: the focus goes on to what comes next. */
  onSignedIn: () => void;
}

interface QuotationReportSectionProps {
  slug: string;
  quotationId: string;
  /** Draws who reports, and the way to sign in. */
  account: (request: ReportAccountRequest) => ReactNode;
  /** Called with the first choice when it appears. */
  arrive: (element: HTMLElement | null) => void;
  onClose: () => void;
}

const PURPOSE = 'Reports are signed. To send yours, sign in:';

export function QuotationReportSection(props: QuotationReportSectionProps) {
  const { slug, quotationId, account, arrive, onClose } = props;
  const backend = useBackend();
  const session = useQuery(sessionQuery(backend)).data?.session;
  const uid = session?.state === 'signed-in' ? session.person.uid : null;
  const what = { slug, id: quotationId };
  const [begun, setBegun] = useBegunReport(what, QUOTATION_REASONS);
  const reported = useReported(uid, what);
  const [thanks, setThanks] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEscape(place, onClose);

  return (
    <div ref={place} className={styles.panel}>
      {reported ? (
        <>
          <p ref={thanks ? focusOnArrival : arrive} tabIndex={-1} className={styles.title}>
            {thanks ? 'Thank you. The moderators will see it.' : 'You reported this quotation.'}
          </p>
          <div className={styles.acts}>
            <Button look="quiet" onClick={onClose}>
              Close
            </Button>
          </div>
        </>
      ) : (
        <ReportForm
          of="quotation"
          reasons={QUOTATION_REASONS}
          words={QUOTATION_REASON_WORDS}
          begun={begun}
          onChange={setBegun}
          send={
            uid === null
              ? null
              : async (told) => {
                  await backend.reports.report({ slug, quotationId, ...told });
                  setThanks(true);
                  keepReported(uid, what);
                  setBegun({ reason: null, note: '' });
                }
          }
          onCancel={onClose}
          account={({ asked, onSignedIn }) =>
            account({ asked, main: false, mayWrite: false, purpose: PURPOSE, onSignedIn })
          }
          arrive={arrive}
        />
      )}
    </div>
  );
}
