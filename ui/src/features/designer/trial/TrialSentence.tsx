import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TrialView } from '../../../../../server/designer/trial/api.js';
import { useWayWords } from './use-way-words.js';

/** What a trial found, in one sentence, and the changes below it. */
export function TrialSentence({ trial }: { trial: TrialView }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const way = useWayWords();
  const { summary, skipped, isRecorded } = trial;
  if (summary === null) return null;
  const { stopped, newlyStopped, compared, paths } = summary;
  return (
    <section className="trial-found">
      <Alert
        type={stopped > 0 ? 'error' : (compared?.changed ?? 0) > 0 ? 'warning' : 'success'}
        showIcon
        title={sentence(summary)}
        description={
          <>
            {stopped > 0 && <p>{t('designerTrial.stopped', { count: stopped })}</p>}
            {skipped > 0 && <p>{t('designerTrial.skipped', { count: skipped })}</p>}
            <p className="quiet">
              {isRecorded && newlyStopped === 0 && t('designerTrial.recorded')}
              {t('designerTrial.assumed')}
            </p>
          </>
        }
      />
      <ul className="trial-groups">
        {compared !== null && compared.changed > 0
          ? compared.changes.map(({ from, to, count, daysMore }) => (
              <li key={`${from}>${to}`}>
                <b>{t('designerTrial.pieces', { count })}</b>
                {from === to
                  ? t('designerTrial.sameEnd', { to: way(to) })
                  : t('designerTrial.fromTo', { from: way(from), to: way(to) })}
                <DaysMore days={daysMore} />
              </li>
            ))
          : paths.map(({ path, count, days }) => (
              <li key={path}>
                <b>{t('designerTrial.pieces', { count })}</b>
                {way(path)}
                <span className="quiet">{t('designerTrial.onAverage', { days })}</span>
              </li>
            ))}
      </ul>
    </section>
  );
}

/** Working days more or fewer, with its sign. */
export function DaysMore({ days }: { days: number }) {
  const { t } = useTranslation();
  if (days === 0) return <span className="quiet">{t('designerTrial.sameDays')}</span>;
  const key = days > 0 ? 'designerTrial.moreDays' : 'designerTrial.fewerDays';
  return <span className="trial-days">{t(key, { days: Math.abs(days) })}</span>;
}

/** “8,412 件中 8,391 件不变，21 件改走集体研究，平均多 2.3 个工作日” */
function useSentence(): (summary: NonNullable<TrialView['summary']>) => string {
  const { t } = useTranslation();
  const way = useWayWords();
  const number = (value: number): string => value.toLocaleString('zh-CN');
  return ({ count, compared, paths }) => {
    if (compared === null) {
      return t('designerTrial.tried', { all: number(count), ways: paths.length });
    }
    const { same, changed, daysMore, changes } = compared;
    if (changed === 0) return t('designerTrial.allSame', { all: number(count) });
    const found = { all: number(count), same: number(same), changed: number(changed) };
    const [only] = changes;
    const first =
      changes.length === 1 && only !== undefined && only.from !== only.to
        ? t('designerTrial.changedTo', { ...found, to: way(only.to) })
        : t('designerTrial.changed', found);
    if (daysMore === 0) return first + t('designerTrial.andSameDays');
    const key = daysMore > 0 ? 'designerTrial.andMoreDays' : 'designerTrial.andFewerDays';
    return first + t(key, { days: Math.abs(daysMore) });
  };
}
