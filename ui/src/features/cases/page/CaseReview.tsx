import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../i18n/use-label.js';
import { Money } from '../../../shared/Money.js';
import { EligibilityFacts } from '../facts/EligibilityFacts.js';
import { FindingList } from '../facts/FindingList.js';
import { KeyGroupFacts } from '../facts/KeyGroupFacts.js';
import { SuggestionFacts } from '../facts/SuggestionFacts.js';
import type { Case } from '../useCase.query.js';
import { Mark } from '../../../shared/Mark.js';

/** What was found out, what the rules say of it, and who helped. */
export function CaseReview({ found }: { found: Case }) {
  const { t } = useTranslation();
  return (
    <div className="case-halves">
      <section>
        <h2>{t('facts.findings')}</h2>
        <FindingList findings={found.findings} />
        <Partners found={found} />
      </section>
      <section>
        <h2>{t('facts.eligibility')}</h2>
        <EligibilityFacts eligibility={found.eligibility} />
        {found.keyGroups.groups.length > 0 && (
          <>
            <h2>{t('facts.keyGroups')}</h2>
            <KeyGroupFacts keyGroups={found.keyGroups} />
          </>
        )}
        {found.suggestion !== null && <h2>{t('facts.suggestion')}</h2>}
        <SuggestionFacts found={found} />
      </section>
    </div>
  );
}

/** Letters, hearings, help and shares of others. */
function Partners({ found: { inquiries, hearings, assistances, jointShares } }: { found: Case }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <ul className="partners">
      {inquiries.map(({ id, agency, state, reply, foundRelief }) => (
        <li key={id}>
          <strong>{t('case.inquiry')}</strong> {agency} <Mark>{label('letterState', state)}</Mark>
          {foundRelief === true && <Mark tone="warn">{t('case.foundRelief')}</Mark>} {reply}
        </li>
      ))}
      {hearings.map(({ id, reason, state }) => (
        <li key={id}>
          <strong>{label('finding', 'hearing')}</strong> <Mark>{label('hearingState', state)}</Mark>{' '}
          {reason}
        </li>
      ))}
      {assistances.map(({ id, office, task, state, result, note }) => (
        <li key={id}>
          <strong>{label('finding', 'assistance')}</strong> {office.name}{' '}
          {label('assistanceTask', task)} <Mark>{label('assistanceState', state)}</Mark>{' '}
          {result ?? note}
        </li>
      ))}
      {jointShares.map(({ office, amountFen, state }) => (
        <li key={office.id}>
          <strong>{label('path', 'joint')}</strong> {office.name} <Money fen={amountFen} />{' '}
          <Mark>{label('jointShareState', state)}</Mark>
        </li>
      ))}
    </ul>
  );
}
