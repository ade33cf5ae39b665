import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewView } from '../../../../../server/monitor/overview/api.js';
import { behindLink } from './behind-link.js';
import { stuckLink } from './stuck-link.js';

interface Props {
  view: OverviewView;
  officeId: string | undefined;
}

/** The numbers one looks at first, each a way to what it counts. */
export function OverviewTiles({ view, officeId }: Props) {
  const { t } = useTranslation();
  const stuck = view.stuck.reduce((sum, { count }) => sum + count, 0);
  const tiles = [
    { key: 'open', value: view.open, to: behindLink({ open: true, officeId }) },
    { key: 'soon', value: view.terms.soon, to: behindLink({ term: 'soon', officeId }) },
    { key: 'overdue', value: view.terms.overdue, to: behindLink({ term: 'overdue', officeId }) },
    { key: 'stuck', value: stuck, to: stuckLink({ officeId }) },
  ] as const;
  return (
    <ul className="overview-tiles">
      {tiles.map(({ key, value, to }) => (
        <li key={key} className={value > 0 ? `is-${key}` : undefined}>
          <Link to={to}>
            <strong>{value}</strong>
            <span>{t(`overview.tile.${key}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
