import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { grains, measureIds, type Grain } from '../../../../../server/domain/monitor/figures.js';
import type { ThroughputPoint } from '../../../../../server/monitor/overview/api.js';
import { Chart } from '../../../charts/Chart.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { behindLink } from './behind-link.js';
import { useThroughput } from './useThroughput.query.js';

/** What comes in and what goes out. */
export function ThroughputPanel({ officeId }: { officeId: string | undefined }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const grain: Grain = grains.find((known) => known === params.get('grain')) ?? 'month';
  const throughput = useThroughput(grain, officeId);
  return (
    <section className="panel">
      <div className="overview-head">
        <h2>{t('overview.throughput')}</h2>
        <Segmented<Grain>
          size="small"
          value={grain}
          options={grains.map((value) => ({ value, label: t(`overview.grain.${value}`) }))}
          onChange={(value) => {
            setParams(
              (before) => {
                before.set('grain', value);
                return before;
              },
              { replace: true },
            );
          }}
        />
      </div>
      {throughput.isPending && <Loading />}
      {throughput.isError && (
        <ProblemView error={throughput.error} onRetry={() => void throughput.refetch()} />
      )}
      {throughput.data && (
        <ThroughputChart points={throughput.data.points} grain={grain} officeId={officeId} />
      )}
    </section>
  );
}

interface Props {
  points: readonly ThroughputPoint[];
  grain: Grain;
  officeId: string | undefined;
}

function ThroughputChart({ points, grain, officeId }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const names = useMemo(() => measureIds.map((measure) => t(`overview.measure.${measure}`)), [t]);
  const option = useMemo(
    () => ({
      animation: false,
      grid: { left: 8, right: 12, top: 34, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: points.map(({ from }) => shortDay(from, grain)) },
      yAxis: { type: 'value', minInterval: 1 },
      series: measureIds.map((measure, n) => ({
        ...{ type: 'line', name: names[n], symbolSize: 7, data: points.map((row) => row[measure]) },
        lineStyle: { width: 2, type: (['solid', 'dashed', 'solid', 'dotted'] as const)[n] },
      })),
    }),
    [points, grain, names],
  );
  const linkOf = ({ from, until }: ThroughputPoint, measure: (typeof measureIds)[number]) =>
    behindLink({ measure, from, until, officeId });
  return (
    <Chart
      option={option}
      height={260}
      label={t('overview.throughput')}
      table={{
        heads: [t('overview.period'), ...names],
        rows: points.toReversed().map((point) => ({
          cells: [shortDay(point.from, grain), ...measureIds.map((measure) => point[measure])],
          shown: Object.fromEntries(
            measureIds.map((measure, n) => [
              n + 1,
              <Link key={measure} to={linkOf(point, measure)}>
                {point[measure]}
              </Link>,
            ]),
          ),
        })),
      }}
      onClick={({ series, row }) => {
        const [point, measure] = [points[row], measureIds[series]];
        if (point !== undefined && measure !== undefined) void navigate(linkOf(point, measure));
      }}
    />
  );
}

const shortDay = (on: string, grain: Grain): string => (grain === 'month' ? on.slice(0, 7) : on);
