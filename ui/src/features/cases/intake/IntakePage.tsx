import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { IntakeWizard } from './IntakeWizard.js';
import { useIntakeDraft } from './useIntakeDrafts.query.js';
import '../../../form/form.css';
import '../case.css';
import './intake.css';

/** An application is filed: a new case, or one more applicant of a case (`?caseId=`); `?draft=` goes on with one begun before. */
export function IntakePage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [begunHere, setBegunHere] = useState<string | null>(null);
  const draftId = params.get('draft');
  const opened = draftId === begunHere ? null : draftId;
  const found = useIntakeDraft(opened);
  const isJoining = params.has('caseId');
  usePageTitle(t(isJoining ? 'intake.joinTitle' : 'intake.title'));
  if (found.isError) return <ProblemView error={found.error} />;
  if (opened !== null && found.isPending) return <Loading />;
  return (
    <IntakeWizard
      key={opened ?? 'new'}
      found={opened === null ? null : (found.data ?? null)}
      onBegun={(id) => {
        setBegunHere(id);
        setParams(
          (before) => {
            before.set('draft', id);
            return before;
          },
          { replace: true },
        );
      }}
    />
  );
}
