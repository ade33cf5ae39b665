import { useTranslation } from 'react-i18next';
import type { Case } from '../useCase.query.js';

/** What the rules say about the conditions, each with its article. */
export function EligibilityFacts({ eligibility }: { eligibility: Case['eligibility'] }) {
  const { t } = useTranslation();
  if (eligibility === null) return <p className="quiet">{t('case.reviewEmpty')}</p>;
  return (
    <>
      <p className={`rule-${toneOf(eligibility.eligible)}`}>
        <strong>{t(`facts.eligible.${eligibility.eligible}`)}</strong>
      </p>
      <ul className="rules">
        {eligibility.findings.map(({ rule, citation, holds, text }) => (
          <li key={rule} className="rule">
            <span className={`rule-${wordOf(holds)}`}>{t(`facts.${wordOf(holds)}`)}</span>
            <div>
              <p>{text}</p>
              <p className="rule-citation">{citation}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordOf(holds: boolean | 'unknown'): 'holds' | 'fails' | 'unknown' {
  if (holds === 'unknown') return 'unknown';
  return holds ? 'holds' : 'fails';
}

function toneOf(eligible: 'yes' | 'no' | 'needs-reason'): string {
  return { yes: 'holds', no: 'fails', 'needs-reason': 'unknown' }[eligible];
}
