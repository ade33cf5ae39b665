import { useTranslation } from 'react-i18next';
import type { Case } from '../useCase.query.js';

type Finding = NonNullable<Case['eligibility']>['findings'][number];
type Word = 'holds' | 'absent' | 'present' | 'unknown';

/** What the rules say about the conditions, each with its article; what settles nothing is folded away. */
export function EligibilityFacts({ eligibility }: { eligibility: Case['eligibility'] }) {
  const { t } = useTranslation();
  if (eligibility === null) return <p className="quiet">{t('case.reviewEmpty')}</p>;
  const { eligible, findings } = eligibility;
  const telling = findings.filter(
    (finding) => wordOf(finding) === 'holds' || wordOf(finding) === 'present',
  );
  const others = findings.filter((finding) => !telling.includes(finding));
  return (
    <>
      <p className={`rule-${toneOf(eligible)}`}>
        <strong>{t(`facts.eligible.${eligible}`)}</strong>
      </p>
      <RuleList findings={telling} />
      {others.length > 0 && (
        <details className="rules-rest" open={telling.length === 0}>
          <summary>{t('facts.otherRules', { count: others.length })}</summary>
          <RuleList findings={others} />
        </details>
      )}
    </>
  );
}

function RuleList({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation();
  return (
    <ul className="rules">
      {findings.map((finding) => (
        <li key={finding.rule} className="rule">
          <span className={`rule-${wordOf(finding)}`}>{t(`facts.${wordOf(finding)}`)}</span>
          <div>
            <p>{finding.text}</p>
            <p className="rule-citation">{finding.citation}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A situation of Art. 7 speaks for relief when it holds; everything else found true speaks against it. */
function wordOf({ rule, holds }: Finding): Word {
  if (holds === 'unknown') return 'unknown';
  if (!holds) return 'absent';
  return rule.startsWith('situation-') ? 'holds' : 'present';
}

function toneOf(eligible: 'yes' | 'no' | 'needs-reason'): string {
  return { yes: 'holds', no: 'present', 'needs-reason': 'unknown' }[eligible];
}
