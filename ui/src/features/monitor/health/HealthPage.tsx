import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { When } from '../../../shared/When.js';
import { FactList } from './FactList.js';
import { HourCurves } from './HourCurves.js';
import { PartitionTable } from './PartitionTable.js';
import { ProgramTable } from './ProgramTable.js';
import { useHealth } from './useHealth.query.js';
import './health.css';

const tones = { ok: 'success', unknown: 'success', warn: 'warning', bad: 'error' } as const;

/** 运行状况: engine, programs, queues, database and storage, what is wrong with them and what to do. */
export function HealthPage() {
  const { t } = useTranslation();
  usePageTitle(t('health.title'));
  const health = useHealth();
  if (health.isPending) return <Loading />;
  if (health.data === undefined) {
    return <ProblemView error={health.error} onRetry={() => void health.refetch()} />;
  }
  const { level, facts, programs, partitions, history, now } = health.data;
  const wrong = facts.filter((fact) => fact.level === 'bad' || fact.level === 'warn').length;
  return (
    <div className="health">
      <Alert
        showIcon
        type={health.isError ? 'error' : tones[level]}
        title={health.isError ? t('health.lost') : t(`health.all.${level}`, { count: wrong })}
        description={
          <>
            {t('health.asOf')} <When at={now} />
          </>
        }
      />
      <FactList facts={facts} />
      <section className="panel">
        <h2>{t('health.history.title')}</h2>
        <HourCurves history={history} />
      </section>
      <section className="panel">
        <h2>{t('health.programs.title')}</h2>
        <ProgramTable programs={programs} />
      </section>
      <section className="panel">
        <h2>{t('health.partitions.title')}</h2>
        <PartitionTable partitions={partitions} />
      </section>
    </div>
  );
}
