import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { caseStatuses } from '../../../../server/domain/cases/case-status.js';
import type { DuplicateMatch } from '../../../../server/cases/review-view-api.js';
import { useWord } from '../../i18n/use-word.js';
import { Money } from '../../shared/Money.js';

/** What tells another case, or another agency's relief, apart. */
export function MatchLine({
  match,
}: {
  match: Pick<
    DuplicateMatch,
    'source' | 'id' | 'number' | 'title' | 'holder' | 'status' | 'amountFen' | 'on'
  >;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const { source, id, number, title, holder, status, amountFen, on } = match;
  return (
    <>
      <p>
        {source === 'case' ? (
          <Link to={`/cases/${id}`} target="_blank">
            {title}
          </Link>
        ) : (
          title
        )}
      </p>
      <p className="rule-citation">
        {number ?? t('inbox.noNumber')} · {holder}
        {status !== null && ` · ${word(statusName(status))}`}
        {on !== null && ` · ${on}`} {amountFen !== null && <Money fen={amountFen} />}
      </p>
    </>
  );
}

function statusName(status: string): string {
  return (caseStatuses as Record<string, string>)[status] ?? status;
}
