import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { createApplication } from '../../../../../server/cases/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useAccount } from '../../accounts/useAccount.js';
import { useCase } from '../useCase.query.js';
import { ApplicantSection } from './ApplicantSection.js';
import { BasicsSection } from './BasicsSection.js';
import { DuplicateHint } from './DuplicateHint.js';
import { IntakeContext, judgeDraft, withValue, type Draft } from './intake-draft.js';
import { MaterialsSection } from './MaterialsSection.js';
import { OriginalSection } from './OriginalSection.js';
import { useCreateApplication } from './useCreateApplication.mutation.js';
import '../case.css';
import './intake.css';

/** An application is filed: a new case, or one more applicant of a case (`?caseId=`). */
export function IntakePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [params, setParams] = useSearchParams();
  const caseId = params.get('caseId') ?? undefined;
  const joined = useCase(caseId);
  const [draft, setDraft] = useState<Draft>(useEmptyDraft());
  const [isJudged, setIsJudged] = useState(false);
  const create = useCreateApplication();
  usePageTitle(t(caseId === undefined ? 'intake.title' : 'intake.joinTitle'));

  const complete = bodyOf(draft, caseId, joined.data);
  const judged = judgeDraft(complete);
  const faults = isJudged && !judged.ok ? judged.faults : faultsOf(create.error);
  const submit = () => {
    setIsJudged(true);
    if (!judged.ok) {
      showFirstFault();
      return;
    }
    create.mutate(judged.body, {
      onSuccess: (made) => {
        void message.success(t('intake.done'));
        void navigate(`/cases/${made.caseId}`);
      },
    });
  };
  return (
    <IntakeContext
      value={{
        draft,
        set: (path, value) => {
          setDraft((before) => withValue(before, path, value));
        },
        faults,
      }}
    >
      <form
        className="intake"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="intake-main">
          <div className="page-head">
            <h1>{t(caseId === undefined ? 'intake.title' : 'intake.joinTitle')}</h1>
            {joined.data && (
              <JoinedCase
                title={joined.data.title}
                onLeave={() => {
                  setParams({});
                }}
              />
            )}
          </div>
          {caseId === undefined && <BasicsSection />}
          <ApplicantSection />
          {caseId === undefined && <OriginalSection />}
          <MaterialsSection />
          <SubmitBar
            faultCount={isJudged && !judged.ok ? judged.faults.length : 0}
            error={create.error}
            isPending={create.isPending}
          />
        </div>
        <aside className="intake-side">
          <DuplicateHint
            draft={draft}
            onJoin={(match) => {
              setParams({ caseId: match.id });
            }}
          />
        </aside>
      </form>
    </IntakeContext>
  );
}

function JoinedCase({ title, onLeave }: { title: string; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <span>{t('intake.joining', { title })}</span>
      <button type="button" className="link-button" onClick={onLeave}>
        {t('intake.leave')}
      </button>
    </>
  );
}

function SubmitBar({
  faultCount,
  error,
  isPending,
}: {
  faultCount: number;
  error: unknown;
  isPending: boolean;
}) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <div className="intake-foot">
      {faultCount > 0 && (
        <Alert type="error" showIcon title={t('task.faults', { count: faultCount })} />
      )}
      {faultCount === 0 && error !== null && (
        <Alert type="error" showIcon title={problemText(error)} />
      )}
      <Button type="primary" size="large" htmlType="submit" loading={isPending}>
        {isPending ? t('intake.submitting') : t('intake.submit')}
      </Button>
    </div>
  );
}

/** What stands in the form before anything is typed: the own office, the usual way. */
function useEmptyDraft(): Draft {
  const { roles } = useAccount();
  const accepts = createApplication.roles as readonly string[];
  const office = roles.find(({ role }) => accepts.includes(role)) ?? roles[0];
  return {
    ...{ officeId: office?.officeId, origin: 'application', urgent: false, form: 'written' },
    applicant: { identityKind: 'resident-id' },
    materials: [],
  };
}

/** Parts of the body that the case already has. */
const ofTheCase = new Set(['originalCase', 'clueSource', 'clueFoundOn', 'externalNumber']);

/** What belongs to the case is taken from it when an applicant joins. */
function bodyOf(
  draft: Draft,
  caseId: string | undefined,
  found: ReturnType<typeof useCase>['data'],
): Draft {
  if (caseId === undefined) return draft;
  const own = Object.fromEntries(Object.entries(draft).filter(([name]) => !ofTheCase.has(name)));
  return found === undefined
    ? { ...own, caseId }
    : { ...own, caseId, officeId: found.office.id, origin: found.origin, urgent: found.urgent };
}

function faultsOf(error: unknown): readonly Fault[] {
  return error instanceof ApiProblem ? error.faults : [];
}

function showFirstFault(): void {
  requestAnimationFrame(() => {
    document.querySelector('[data-faulty]')?.scrollIntoView({ block: 'center' });
  });
}
