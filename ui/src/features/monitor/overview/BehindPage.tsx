import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import {
  BehindQuery,
  exportMonitoredCases,
  type MonitoredCase,
} from '../../../../../server/monitor/overview/api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { BehindTable } from './BehindTable.js';
import { useBehind } from './useBehind.query.js';
import { useBehindWords } from './use-behind-words.js';

const known = Object.keys(BehindQuery.shape);

/** The cases behind a number of the monitor. */
export function BehindPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const asked = Object.fromEntries([...params].filter(([key]) => known.includes(key)));
  const cases = useBehind(asked);
  const words = useBehindWords(asked);
  usePageTitle(words);
  const items: MonitoredCase[] = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const total = cases.data?.pages[0]?.total;
  return (
    <section className="panel">
      <div className="overview-head">
        <h2>
          <Link to="/monitor/overview">{t('monitor.tab.overview')}</Link> / {words}
          {total !== undefined && (
            <span className="quiet"> {t('overview.total', { count: total })}</span>
          )}
        </h2>
        <span className="overview-acts no-print">
          <Button
            size="small"
            icon={<DownloadOutlined aria-hidden />}
            href={`${exportMonitoredCases.path}?${new URLSearchParams(asked).toString()}`}
            download
          >
            {t('monitor.chart.csv')}
          </Button>
          <Button
            size="small"
            icon={<PrinterOutlined aria-hidden />}
            onClick={() => {
              window.print();
            }}
          >
            {t('overview.print')}
          </Button>
        </span>
      </div>
      {cases.isPending && <Loading />}
      {cases.isError && <ProblemView error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.data && <BehindTable items={items} />}
      {cases.hasNextPage && (
        <Button
          size="small"
          className="no-print"
          loading={cases.isFetchingNextPage}
          onClick={() => void cases.fetchNextPage()}
        >
          {t('action.more')}
        </Button>
      )}
    </section>
  );
}
