import { Alert, App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { z } from 'zod';
import { createApplication } from '../../../../../server/cases/api.js';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import type { IntakeDraftView } from '../../../../../server/intake/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useAccount } from '../../accounts/useAccount.js';
import { ImportedFrom } from '../national/ImportedFrom.js';
import { useCase } from '../useCase.query.js';
import { DraftList } from './DraftList.js';
import { DuplicateHint } from './DuplicateHint.js';
import { IntakeContext, judgeDraft, withValue, type Draft } from './intake-draft.js';
import { JoinedCase } from './JoinedCase.js';
import {
  bodyToFile,
  faultsOfApplication,
  stepIds,
  stepOfFault,
  type KeptApplication,
  type StepId,
} from './kept-application.js';
import { SavedMark } from './SavedMark.js';
import { StepBody } from './StepBody.js';
import { StepNav } from './StepNav.js';
import { useCreateApplication } from './useCreateApplication.mutation.js';
import { useDraftKeeper } from './useDraftKeeper.js';
import { useScanRoom } from './useScanRoom.js';

interface Props {
  found: z.output<typeof IntakeDraftView> | null;
  /** The draft was made on the server. */
  onBegun: (id: string) => void;
}

/** Steps that the case has already when an applicant joins it. */
const ofTheCase: readonly StepId[] = ['way', 'original'];

/** The application, step by step; each step is judged when it is left forwards, by what the server judges by. */
export function IntakeWizard({ found, onBegun }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [params, setParams] = useSearchParams();
  const joinedId = params.get('caseId') ?? undefined;
  const joined = useCase(joinedId);
  const empty = useEmptyApplication(joinedId === undefined ? 'way' : 'people');
  const [kept, setKept] = useState<KeptApplication>(
    found === null ? empty : (found.content as unknown as KeptApplication),
  );
  const [judged, setJudged] = useState<readonly StepId[]>([]);
  const create = useCreateApplication();
  const keeper = useDraftKeeper(found, onBegun);
  const latest = useRef(kept);
  const roomOf = useScanRoom(found?.scans ?? [], () => keeper.ensure(latest.current));
  const steps = joinedId === undefined ? stepIds : stepIds.filter((id) => !ofTheCase.includes(id));
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

  const change = (next: KeptApplication) => {
    latest.current = next;
    setKept(next);
    keeper.note(next);
  };
  const whole = { ...kept, body: bodyOf(kept.body, joinedId, joined.data) };
  const all = faultsOfApplication(whole, today);
  const told = create.error instanceof ApiProblem ? create.error.faults : [];
  const faultsOf = (step: StepId): readonly Fault[] =>
    [...all, ...told].filter((fault) => stepOfFault(fault) === step);
  const shown = judged.includes(kept.step) ? faultsOf(kept.step) : told;
  const go = (step: StepId) => {
    change({ ...latest.current, step });
    window.scrollTo({ top: 0 });
  };
  const goOn = () => {
    setJudged((before) => [...before, kept.step]);
    const next = steps[steps.indexOf(kept.step) + 1];
    if (faultsOf(kept.step).length > 0) showFirstFault();
    else if (next !== undefined) go(next);
    else submit();
  };
  const submit = () => {
    setJudged(stepIds);
    const faulty = steps.find((step) => faultsOf(step).length > 0 && step !== 'check');
    if (faulty !== undefined && all.length > 0) {
      go(faulty);
      return;
    }
    void keeper
      .ensure(latest.current)
      .then((draftId) => judgeDraft(bodyToFile(whole, draftId, today)))
      .then((body) => {
        if (!body.ok) return;
        create.mutate(body.body, { onSuccess: filed });
      })
      .catch((error: unknown) => void message.error(problemText(error)));
  };
  const filed = ({ caseId }: { caseId: string }) => {
    keeper.stop();
    void navigate(`/applications/filed/${caseId}`);
  };
  return (
    <IntakeContext
      value={{
        draft: kept.body,
        set: (path, value) => {
          change({ ...latest.current, body: withValue(latest.current.body, path, value) });
        },
        faults: shown,
      }}
    >
      <form
        className="intake"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <div className="intake-main">
          <div className="page-head">
            <h1>{t(joinedId === undefined ? 'intake.title' : 'intake.joinTitle')}</h1>
            {joined.data && (
              <JoinedCase
                title={joined.data.title}
                onLeave={() => {
                  setParams({});
                }}
              />
            )}
            <span className="spread" />
            {joinedId === undefined && <Link to="/cases/import">{t('nationalImport.link')}</Link>}
            <SavedMark state={keeper.state} />
          </div>
          <StepNav
            steps={steps}
            current={kept.step}
            faultsOf={(step) => (judged.includes(step) ? faultsOf(step).length : 0)}
            onGo={(step) => {
              const target = steps.indexOf(step);
              if (target <= steps.indexOf(kept.step)) go(step);
              else if (target === steps.indexOf(kept.step) + 1) goOn();
              else if (steps.slice(0, target).every((each) => faultsOf(each).length === 0))
                go(step);
              else goOn();
            }}
          />
          {kept.source !== undefined && <ImportedFrom source={kept.source} />}
          <StepBody
            kept={whole}
            today={today}
            steps={steps}
            roomOf={roomOf}
            onCheck={(check) => {
              change({ ...latest.current, check });
            }}
            onList={(list) => {
              change({ ...latest.current, list });
            }}
            onGo={go}
          />
          <Foot
            faultCount={judged.includes(kept.step) ? faultsOf(kept.step).length : 0}
            error={create.error}
            isLast={kept.step === 'check'}
            isPending={create.isPending}
            onBack={
              steps.indexOf(kept.step) === 0
                ? null
                : () => {
                    go(steps[steps.indexOf(kept.step) - 1] ?? kept.step);
                  }
            }
          />
        </div>
        <aside className="intake-side">
          <DuplicateHint
            draft={kept.body}
            onJoin={(match) => {
              setParams((before) => {
                before.set('caseId', match.id);
                return before;
              });
              if (ofTheCase.includes(kept.step)) go('people');
            }}
          />
          {kept.step === steps[0] && <DraftList openId={found?.id ?? null} />}
        </aside>
      </form>
    </IntakeContext>
  );
}

interface FootProps {
  faultCount: number;
  error: unknown;
  isLast: boolean;
  isPending: boolean;
  onBack: (() => void) | null;
}

function Foot({ faultCount, error, isLast, isPending, onBack }: FootProps) {
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
      {onBack !== null && (
        <Button size="large" onClick={onBack}>
          {t('wizard.back')}
        </Button>
      )}
      <Button type="primary" size="large" htmlType="submit" loading={isPending}>
        {t(isLast ? 'intake.submit' : 'wizard.next')}
      </Button>
    </div>
  );
}

/** What stands in the form before anything is typed: the own office, the usual way. */
function useEmptyApplication(step: StepId): KeptApplication {
  const { roles } = useAccount();
  const accepts = createApplication.roles as readonly string[];
  const office = roles.find(({ role }) => accepts.includes(role)) ?? roles[0];
  const body = {
    ...{ officeId: office?.officeId, origin: 'application', urgent: false, form: 'written' },
    applicant: { identityKind: 'resident-id' },
    materials: [],
  };
  return { step, body, list: {} };
}

/** Parts of the body that the case already has. */
const partsOfTheCase = new Set(['originalCase', 'clueSource', 'clueFoundOn', 'externalNumber']);

/** What belongs to the case is taken from it when an applicant joins. */
function bodyOf(
  body: Draft,
  caseId: string | undefined,
  found: ReturnType<typeof useCase>['data'],
): Draft {
  if (caseId === undefined) return body;
  const own = Object.fromEntries(
    Object.entries(body).filter(([name]) => !partsOfTheCase.has(name)),
  );
  return found === undefined
    ? { ...own, caseId }
    : { ...own, caseId, officeId: found.office.id, origin: found.origin, urgent: found.urgent };
}

function showFirstFault(): void {
  requestAnimationFrame(() => {
    document.querySelector('[data-faulty]')?.scrollIntoView({ block: 'center' });
  });
}
