import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewView } from '../../../../../server/monitor/overview/api.js';
import { FigureTable } from '../../../charts/FigureTable.js';
import { useWord } from '../../../i18n/use-word.js';
import { stuckLink } from './stuck-link.js';

interface Props {
  kinds: OverviewView['stuck'];
  officeId: string | undefined;
}

/** What stands still, by kind. */
export function StuckKinds({ kinds, officeId }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  if (kinds.length === 0) return <p className="quiet">{t('overview.nothingStuck')}</p>;
  return (
    <FigureTable
      label={t('overview.stuckByKind')}
      figures={{
        heads: [t('overview.kind'), t('overview.count')],
        rows: kinds.map(({ kind, name, count }) => ({
          cells: [word(name), count],
          shown: { 1: <Link to={stuckLink({ kind, officeId })}>{count}</Link> },
        })),
      }}
    />
  );
}
