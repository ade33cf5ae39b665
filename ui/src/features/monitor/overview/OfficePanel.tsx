import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { caseStatuses, type CaseStatus } from '../../../../../server/domain/cases/case-status.js';
import type { OverviewView } from '../../../../../server/monitor/overview/api.js';
import { FigureTable } from '../../../charts/FigureTable.js';
import { useWord } from '../../../i18n/use-word.js';
import { behindLink } from './behind-link.js';
import { stuckLink } from './stuck-link.js';

const stages = (Object.keys(caseStatuses) as CaseStatus[]).filter((status) => status !== 'closed');

/** Each office alone: what is open, by stage, overdue and stuck. */
export function OfficePanel({ offices }: { offices: OverviewView['offices'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const heads = [
    ...[t('overview.office'), t('overview.tile.open')],
    ...stages.map((status) => word(caseStatuses[status])),
    ...[t('overview.tile.overdue'), t('overview.tile.stuck')],
  ];
  return (
    <section className="panel">
      <h2>{t('overview.byOffice')}</h2>
      <FigureTable
        label={t('overview.byOffice')}
        figures={{
          heads,
          rows: offices.map(({ id, name, open, stages: here, overdue, stuck }) => {
            const own = { officeId: id, alone: true };
            return {
              cells: [name, open, ...stages.map((status) => here[status] ?? 0), overdue, stuck],
              shown: Object.fromEntries(
                [
                  { value: open, to: behindLink({ open: true, ...own }) },
                  ...stages.map((status) => ({
                    value: here[status] ?? 0,
                    to: behindLink({ status, ...own }),
                  })),
                  { value: overdue, to: behindLink({ term: 'overdue', ...own }) },
                  { value: stuck, to: stuckLink({ officeId: id }) },
                ].map(({ value, to }, n) => [
                  n + 1,
                  value === 0 ? (
                    <span className="quiet">{value}</span>
                  ) : (
                    <Link to={to}>{value}</Link>
                  ),
                ]),
              ),
            };
          }),
        }}
      />
    </section>
  );
}
