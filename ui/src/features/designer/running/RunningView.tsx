import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { MigrationDrawer } from './MigrationDrawer.js';
import { MigrationTable } from './MigrationTable.js';
import { PlanPanel } from './PlanPanel.js';
import { RunningTable, type RunningChoice } from './RunningTable.js';
import { useRunning } from './useRunning.query.js';
import './running.css';

interface Props {
  packageName: string;
  target: { releaseId: string } | { draftId: string };
  targetName: string;
}

/** Open cases by release and step, what a migration would do to them, and the migrations there were. */
export function RunningView({ packageName, target, targetName }: Props) {
  const { t } = useTranslation();
  const running = useRunning(packageName);
  const [choice, setChoice] = useState<RunningChoice | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  if (running.isPending) return <Loading />;
  if (running.isError) {
    return <ProblemView error={running.error} onRetry={() => void running.refetch()} />;
  }
  const { releases, mayMigrate } = running.data;
  const isNone = releases.every(({ cases, processes }) => cases === 0 && processes.length === 0);
  return (
    <div className="running">
      <section className="panel" aria-label={t('designerRunning.title')}>
        <p className="quiet">{t('designerRunning.hint')}</p>
        {isNone ? (
          <Empty description={t('designerRunning.none')} />
        ) : (
          <RunningTable releases={releases} choice={choice} onChoose={setChoice} />
        )}
      </section>
      {!isNone && (
        <section className="panel">
          {choice === null ? (
            <p className="quiet">{t('designerRunning.choose')}</p>
          ) : (
            <PlanPanel
              key={`${choice.releaseId}/${choice.processId}`}
              {...{ choice, target, targetName, mayMigrate }}
              onStarted={setOpened}
            />
          )}
        </section>
      )}
      <section className="panel">
        <h2>{t('designerRunning.past')}</h2>
        <MigrationTable packageName={packageName} onOpen={setOpened} />
      </section>
      {opened !== null && (
        <MigrationDrawer
          key={opened}
          id={opened}
          mayMigrate={mayMigrate}
          onOpen={setOpened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
}
