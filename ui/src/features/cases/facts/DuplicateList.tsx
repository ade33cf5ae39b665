import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { caseStatuses } from '../../../../../server/domain/case-status.js';
import type { DuplicateMatch } from '../../../../../server/cases/review-view-api.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Money } from '../../../shared/Money.js';
import './facts.css';

interface Props {
  items: readonly DuplicateMatch[];
  /** Offers to file into a case that is found. */
  onJoin?: (match: DuplicateMatch) => void;
}

const shownAtOnce = 5;

/** Cases that may be the same relief, and why; a long list folds. */
export function DuplicateList({ items, onJoin }: Props) {
  const { t } = useTranslation();
  const offer = onJoin === undefined ? {} : { onJoin };
  const others = items.slice(shownAtOnce);
  return (
    <>
      <Matches items={items.slice(0, shownAtOnce)} {...offer} />
      {others.length > 0 && (
        <details className="rules-rest">
          <summary>{t('facts.otherRules', { count: others.length })}</summary>
          <Matches items={others} {...offer} />
        </details>
      )}
    </>
  );
}

function Matches({ items, onJoin }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <ul className="rules">
      {items.map((match) => (
        <li key={match.caseId} className="duplicate">
          <p>
            <strong className="rule-unknown">{label('duplicateReason', match.reason)}</strong>{' '}
            <Link to={`/cases/${match.caseId}`} target="_blank">
              {match.title}
            </Link>
          </p>
          <p className="rule-citation">
            {match.number ?? t('inbox.noNumber')} · {match.office.name} · {statusName(match.status)}{' '}
            · {match.filedOn} {match.decidedFen !== null && <Money fen={match.decidedFen} />}
            {onJoin !== undefined && match.status === 'filed' && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  onJoin(match);
                }}
              >
                {t('intake.join')}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function statusName(status: string): string {
  return (caseStatuses as Record<string, string>)[status] ?? status;
}
