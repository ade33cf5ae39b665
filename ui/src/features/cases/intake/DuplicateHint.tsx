import { useTranslation } from 'react-i18next';
import type { DuplicateMatch } from '../../../../../server/cases/review-view-api.js';
import { Loading } from '../../../shared/Loading.js';
import { useDebounced } from '../../../shared/use-debounced.js';
import { DuplicateList } from '../facts/DuplicateList.js';
import { identityOf, valueAt, type Draft } from './intake-draft.js';
import { useMatches } from './useMatches.query.js';

/** While the applicant is being typed: has this person been helped, or applied, before? */
export function DuplicateHint({
  draft,
  onJoin,
}: {
  draft: Draft;
  onJoin: (match: DuplicateMatch) => void;
}) {
  const { t } = useTranslation();
  const name = useDebounced(textAt(draft, 'applicant/name'), 400);
  const { kind, number, reading } = identityOf(draft);
  const identity = useDebounced(reading === null ? '' : number, 400);
  const address = useDebounced(textAt(draft, 'applicant/address'), 400);
  const originalNumber = useDebounced(textAt(draft, 'originalCase/caseNumber'), 400);
  const typed = { name, address, originalNumber };
  const matches = useMatches({ ...typed, identityKind: kind, identityNumber: identity });
  const items = matches.data?.items ?? [];
  return (
    <section className="panel" aria-live="polite">
      <h2>{t('intake.duplicates')}</h2>
      {matches.fetchStatus === 'idle' && matches.isPending && (
        <p className="quiet">{t('intake.duplicatesIdle')}</p>
      )}
      {matches.isLoading && <Loading />}
      {matches.isSuccess && items.length === 0 && (
        <p className="rule-for-yes">{t('intake.noDuplicates')}</p>
      )}
      {items.length > 0 && (
        <>
          <p className="quiet">{t('intake.duplicatesHint')}</p>
          <DuplicateList items={items} onJoin={onJoin} />
        </>
      )}
    </section>
  );
}

function textAt(draft: Draft, path: string): string {
  const value = valueAt(draft, path);
  return typeof value === 'string' ? value.trim() : '';
}
