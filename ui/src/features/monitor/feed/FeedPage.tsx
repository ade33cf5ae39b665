import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { CheckPanel } from './CheckPanel.js';
import { PositionTable } from './PositionTable.js';
import { QuarantineTable } from './QuarantineTable.js';
import { SpaceTables } from './SpaceTables.js';
import { useFeed } from './useFeed.query.js';
import './feed.css';

/** 引擎数据: how far and how late the engine's records come, whether it still has what runs here, what was set aside, what all of it takes. */
export function FeedPage() {
  const { t } = useTranslation();
  usePageTitle(t('feed.title'));
  const feed = useFeed();
  if (feed.isPending) return <Loading />;
  if (feed.data === undefined) {
    return <ProblemView error={feed.error} onRetry={() => void feed.refetch()} />;
  }
  const { partitions, isRebuilding, quarantined } = feed.data;
  return (
    <div className="feed">
      {feed.isError && <Alert showIcon type="error" title={t('feed.lost')} />}
      {isRebuilding && <Alert showIcon type="warning" title={t('feed.rebuilding')} />}
      <section className="panel">
        <h2>{t('feed.positions.title')}</h2>
        <PositionTable partitions={partitions} />
      </section>
      <CheckPanel check={feed.data.check} gone={feed.data.gone} />
      <section className="panel">
        <h2>{t('feed.quarantine.title', { count: quarantined })}</h2>
        <QuarantineTable count={quarantined} />
      </section>
      <SpaceTables {...feed.data} />
    </div>
  );
}
