import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addMonths } from '../../../../../server/domain/monitor/figures.js';
import type { ComplianceRow } from '../../../../../server/monitor/overview/api.js';
import { Chart } from '../../../charts/Chart.js';
import { heatColours } from '../../../charts/chart-theme.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { behindLink } from './behind-link.js';
import { useCompliance } from './useCompliance.query.js';

/** Which office kept its terms in which month. */
export function CompliancePanel({ officeId }: { officeId: string | undefined }) {
  const { t } = useTranslation();
  const word = useWord();
  const [kind, setKind] = useState<string>();
  const compliance = useCompliance(kind, officeId);
  return (
    <section className="panel">
      <div className="overview-head">
        <h2>{t('overview.compliance')}</h2>
        <Select
          className="overview-term"
          size="small"
          allowClear
          aria-label={t('overview.termKind')}
          placeholder={t('overview.allTerms')}
          value={kind}
          onChange={setKind}
          options={(compliance.data?.kinds ?? []).map((term) => ({
            value: term.kind,
            label: word(term.name),
          }))}
        />
      </div>
      <p className="quiet">{t('overview.complianceExplained')}</p>
      {compliance.isPending && <Loading />}
      {compliance.isError && (
        <ProblemView error={compliance.error} onRetry={() => void compliance.refetch()} />
      )}
      {compliance.data?.rows.length === 0 && <p className="quiet">{t('overview.noTerms')}</p>}
      {compliance.data && compliance.data.rows.length > 0 && (
        <ComplianceChart months={compliance.data.months} rows={compliance.data.rows} kind={kind} />
      )}
    </section>
  );
}

interface Props {
  months: readonly string[];
  rows: readonly ComplianceRow[];
  kind: string | undefined;
}

const shareOf = ({ kept, overdue }: ComplianceRow): number =>
  Math.floor((kept / (kept + overdue)) * 100);

function ComplianceChart({ months, rows, kind }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const offices = useMemo(() => [...new Set(rows.map(({ officeName }) => officeName))], [rows]);
  const option = useMemo(
    () => ({
      animation: false,
      grid: { left: 8, right: 12, top: 8, bottom: 46, containLabel: true },
      tooltip: {},
      xAxis: { type: 'category', data: months.map((month) => month.slice(0, 7)) },
      yAxis: { type: 'category', inverse: true, data: offices },
      visualMap: {
        ...{ min: 0, max: 100, orient: 'horizontal', left: 'center', bottom: 0, itemHeight: 120 },
        ...{
          text: ['100%', '0%'],
          inRange: { color: heatColours.toReversed() },
          calculable: false,
        },
      },
      series: [
        {
          ...{ type: 'heatmap', name: t('overview.keptShare') },
          label: { show: true, formatter: ({ data }: { data: number[] }) => `${String(data[2])}%` },
          data: rows.map((row) => [
            ...[months.indexOf(row.month), offices.indexOf(row.officeName), shareOf(row)],
          ]),
        },
      ],
    }),
    [months, offices, rows, t],
  );
  const linkOf = (row: ComplianceRow, which: 'kept' | 'overdue') =>
    behindLink({
      ...{ compliance: which, officeId: row.officeId, alone: true, termKind: kind },
      ...{ from: row.month, until: addMonths(row.month, 1) },
    });
  return (
    <Chart
      option={option}
      height={offices.length * 34 + 90}
      label={t('overview.compliance')}
      table={{
        heads: [
          ...[t('overview.office'), t('overview.month'), t('overview.kept')],
          ...[t('overview.notKept'), t('overview.keptShare')],
        ],
        rows: rows.map((row) => ({
          cells: [row.officeName, row.month.slice(0, 7), row.kept, row.overdue, shareOf(row)],
          shown: {
            2: <Link to={linkOf(row, 'kept')}>{row.kept}</Link>,
            3: <Link to={linkOf(row, 'overdue')}>{row.overdue}</Link>,
            4: `${String(shareOf(row))}%`,
          },
        })),
      }}
      onClick={({ row }) => {
        const found = rows[row];
        if (found !== undefined) void navigate(linkOf(found, 'overdue'));
      }}
    />
  );
}
