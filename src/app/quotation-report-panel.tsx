// The form that reports a quotation, with the account that signs it. Loaded when somebody wants it.
import type { Backend } from '#backend/backend';
import { BackendProvider } from '#backend/backend-context';
import {
  QuotationReportSection,
  type ReportAccountRequest,
} from '#features/moderation/quotation-report-section';
import { AccountLine } from '#features/session/account-line';

interface QuotationReportPanelProps {
  backend: Backend;
  slug: string;
  quotationId: string;
  /** Called with the first choice when it appears. */
  arrive: (element: HTMLElement | null) => void;
  onClose: () => void;
}

export function QuotationReportPanel({ backend, ...report }: QuotationReportPanelProps) {
  return (
    <BackendProvider backend={backend}>
      <QuotationReportSection {...report} account={drawAccount} />
    </BackendProvider>
  );
}

function drawAccount(request: ReportAccountRequest) {
  return <AccountLine {...request} />;
}
