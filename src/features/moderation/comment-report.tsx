// Reports a comment in its menu, or says where to sign in for it.
import { useBackend } from '#backend/backend-context';
import { COMMENT_REASONS, type CommentReason } from '#domain/report';
import { keepReported, type BegunReport } from './kept-reports';
import { useModeration } from './moderation-context';
import { COMMENT_REASON_WORDS } from './reason-words';
import { ReportForm } from './report-form';
import { SignInFirst } from './sign-in-first';

interface CommentReportProps {
  commentId: string;
  begun: BegunReport<CommentReason>;
  onBegin: (begun: BegunReport<CommentReason>) => void;
  onReported: () => void;
  onClose: () => void;
}

export function CommentReport(props: CommentReportProps) {
  const { commentId, begun, onBegin, onReported, onClose } = props;
  const { reports } = useBackend();
  const { slug, me } = useModeration();
  if (me === null) return <SignInFirst onClose={onClose} />;
  return (
    <ReportForm
      of="comment"
      reasons={COMMENT_REASONS}
      words={COMMENT_REASON_WORDS}
      begun={begun}
      onChange={onBegin}
      send={async (told) => {
        await reports.report({ slug, commentId, ...told });
        keepReported(me.uid, { slug, id: commentId });
        onBegin({ reason: null, note: '' });
        onReported();
      }}
      onCancel={onClose}
    />
  );
}
