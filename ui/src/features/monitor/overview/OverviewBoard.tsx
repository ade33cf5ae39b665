import { PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OverviewView } from '../../../../../server/monitor/overview/api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { AgeChart } from './AgeChart.js';
import { CompliancePanel } from './CompliancePanel.js';
import { OfficePanel } from './OfficePanel.js';
import { OverviewTiles } from './OverviewTiles.js';
import { StageChart } from './StageChart.js';
import { StepsPanel } from './StepsPanel.js';
import { StuckKinds } from './StuckKinds.js';
import { ThroughputPanel } from './ThroughputPanel.js';
import { useOverview } from './useOverview.query.js';

export function OverviewBoard() {
  const { t } = useTranslation();
  usePageTitle(t('monitor.tab.overview'));
  const [params] = useSearchParams();
  const officeId = params.get('officeId') ?? undefined;
  const all = useOverview();
  const overview = useOverview(officeId);
  if (overview.isPending) return <Loading />;
  if (overview.isError) {
    return <ProblemView error={overview.error} onRetry={() => void overview.refetch()} />;
  }
  return (
    <div className="overview">
      <OverviewBar offices={all.data?.offices ?? []} officeId={officeId} />
      <OverviewTiles view={overview.data} officeId={officeId} />
      <div className="overview-columns">
        <section className="panel">
          <h2>{t('overview.stages')}</h2>
          <StageChart view={overview.data} officeId={officeId} />
        </section>
        <section className="panel">
          <h2>{t('overview.ages')}</h2>
          <AgeChart view={overview.data} officeId={officeId} />
        </section>
        <section className="panel">
          <h2>{t('overview.stuckByKind')}</h2>
          <StuckKinds kinds={overview.data.stuck} officeId={officeId} />
        </section>
      </div>
      <ThroughputPanel officeId={officeId} />
      <StepsPanel officeId={officeId} />
      <CompliancePanel officeId={officeId} />
      <OfficePanel offices={overview.data.offices} />
    </div>
  );
}

function OverviewBar({
  offices,
  officeId,
}: {
  offices: OverviewView['offices'];
  officeId: string | undefined;
}) {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  return (
    <div className="overview-bar">
      <Select
        className="overview-office"
        aria-label={t('overview.office')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('overview.allOffices')}
        value={officeId}
        onChange={(value: string | undefined) => {
          setParams(value === undefined ? {} : { officeId: value }, { replace: true });
        }}
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <span className="quiet">{t('overview.live')}</span>
      <Button
        className="no-print"
        icon={<PrinterOutlined aria-hidden />}
        onClick={() => {
          window.print();
        }}
      >
        {t('overview.print')}
      </Button>
    </div>
  );
}
