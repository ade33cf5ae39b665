import { Button, Empty, Progress, Result } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useVersions } from '../compare/use-versions.js';
import { VersionChoice } from '../compare/VersionChoice.js';
import { useDraft } from '../draft-context.js';
import type { TabProps } from '../tabs.js';
import { TrialForm } from './TrialForm.js';
import { TrialSentence } from './TrialSentence.js';
import { TrialTable, type TrialPage } from './TrialTable.js';
import { TriedCase } from './TriedCase.js';
import { useCancelTrial, useStartTrial, useTrial, type TrialStart } from './useTrial.js';
import './trial.css';

const firstPage: TrialPage = { filter: 'all', offset: 0, limit: 10 };

/** 试办: what the draft would do with cases, beside a release. */
export function TrialTab({ draftId }: TabProps) {
  const { t } = useTranslation();
  const { draft, flush, isEditable } = useDraft();
  const versions = useVersions(draft.package);
  const [against, setAgainst] = useState<string | null>(null);
  const newest = versions.groups[0]?.options[0]?.value ?? null;
  const releaseId = against ?? draft.basedOn ?? draft.latestReleaseId ?? newest;
  const start = useStartTrial();
  const begin = async (asked: Pick<TrialStart, 'cases' | 'scenario'>): Promise<void> => {
    if (isEditable && (await flush()) === null) return;
    await start.mutateAsync({ ...asked, source: { draftId }, against: releaseId });
  };
  return (
    <div className="trial">
      <TrialForm
        isBusy={start.isPending}
        onStart={(asked) => {
          // what went wrong stands in `start.error`
          void begin(asked).catch(() => undefined);
        }}
        against={
          <VersionChoice
            label={t('designerTrial.against')}
            value={releaseId}
            groups={versions.groups}
            onChange={setAgainst}
          />
        }
      />
      {start.isError && <ProblemView error={start.error} />}
      {start.data === undefined && !start.isError && (
        <Empty
          description={
            <>
              <p>{t('designerTrial.emptyTitle')}</p>
              <p className="quiet">{t('designerTrial.empty')}</p>
            </>
          }
        />
      )}
      {start.data !== undefined && <TrialResult key={start.data} id={start.data} />}
    </div>
  );
}

function TrialResult({ id }: { id: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const [page, setPage] = useState(firstPage);
  const [chosen, setChosen] = useState<number | null>(null);
  const { data: trial, error, refetch } = useTrial(id, page);
  const cancel = useCancelTrial();
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />;
  if (trial === undefined || trial.state === 'running') {
    const { done = 0, count = 0 } = trial ?? {};
    return (
      <div className="trial-running" role="status">
        <Progress percent={count === 0 ? 0 : Math.round((done / count) * 100)} />
        <span>{t('designerTrial.running', { done, count })}</span>
        <Button
          onClick={() => {
            cancel.mutate(id);
          }}
        >
          {t('designerTrial.cancel')}
        </Button>
      </div>
    );
  }
  if (trial.state !== 'done') {
    const isCancelled = trial.state === 'cancelled';
    return (
      <Result
        status={isCancelled ? 'info' : 'error'}
        title={t(isCancelled ? 'designerTrial.cancelled' : 'designerTrial.failed')}
        subTitle={isCancelled ? undefined : word(trial.problem ?? '')}
      />
    );
  }
  return (
    <>
      <TrialSentence trial={trial} />
      <TrialTable {...{ trial, page, chosen }} onPage={setPage} onChoose={setChosen} />
      {chosen !== null && <TriedCase trialId={id} index={chosen} />}
    </>
  );
}
