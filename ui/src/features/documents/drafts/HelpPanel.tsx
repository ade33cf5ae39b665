import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseDraftsView } from '../../../../../server/documents/api.js';
import { useLabel } from '../../../i18n/use-label.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useCreateDraft } from './useCreateDraft.mutation.js';
import { useCaseDrafts } from './useDraft.query.js';

type Help = NonNullable<CaseDraftsView['help']>;

/** What our office was asked to help with, and the way to its answer (委托协助回复函); nothing for anybody else. */
export function HelpPanel({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const drafts = useCaseDrafts(caseId);
  const help = drafts.data?.help ?? null;
  if (help === null) return null;
  const { askedBy, officeName, task, note } = help;
  return (
    <Alert
      className="help-asked"
      type="info"
      showIcon
      title={t('drafts.help.title', { askedBy, officeName, task: label('assistanceTask', task) })}
      description={
        <>
          {note !== '' && <p className="help-note">{note}</p>}
          <Answer
            caseId={caseId}
            help={help}
            mayDraft={drafts.data?.mayDraft === true}
            draft={drafts.data?.items.find(({ kind }) => kind === 'assistance-reply')}
          />
        </>
      }
    />
  );
}

interface AnswerProps {
  caseId: string;
  help: Help;
  mayDraft: boolean;
  draft: CaseDraftsView['items'][number] | undefined;
}

/** Where the answer stands: issued, being written, to be written, or why it may not be. */
function Answer({ caseId, help: { reply, refusal }, mayDraft, draft }: AnswerProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const problemText = useProblemText();
  const create = useCreateDraft(caseId);
  if (reply !== null) {
    return (
      <Link to={`/documents/${reply.documentId}`}>
        {t('drafts.help.replied', { number: reply.number ?? '' })}
      </Link>
    );
  }
  if (draft !== undefined) {
    return (
      <Link to={`/document-drafts/${draft.id}`}>
        {t('drafts.help.open', { state: label('draftState', draft.state) })}
      </Link>
    );
  }
  if (refusal !== null) return <span className="quiet">{refusal}</span>;
  if (!mayDraft) return <span className="quiet">{t('drafts.help.byOthers')}</span>;
  return (
    <>
      <p className="quiet">{t('drafts.help.hint')}</p>
      {create.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(create.error)} />
      )}
      <Button
        loading={create.isPending}
        onClick={() => {
          create.mutate('assistance-reply');
        }}
      >
        {t('drafts.help.start')}
      </Button>
    </>
  );
}
