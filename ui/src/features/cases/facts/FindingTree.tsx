import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../../server/domain/eligibility/finding.js';
import { useWord } from '../../../i18n/use-word.js';

/** Rules that speak for relief hold or not; rules against it are there or not. */
export type Side = 'for' | 'against';

/** Rules with their article, the facts each rests on and what it lacks; conditions under their rule. */
export function FindingTree({ findings, side }: { findings: readonly Finding[]; side: Side }) {
  const word = useWord();
  return (
    <ul className="rules">
      {findings.map((finding) => (
        <li key={finding.id} className="rule">
          <Verdict finding={finding} side={side} />
          <div>
            <p>{word(finding.text)}</p>
            {finding.children.length === 0 ? (
              <FactsUsed finding={finding} />
            ) : (
              <ul className="rule-conditions">
                {finding.children.map((condition) => (
                  <li key={condition.id}>
                    <Verdict finding={condition} side={side} />
                    <div>
                      <p>{word(condition.text)}</p>
                      <FactsUsed finding={condition} />
                    </div>
                  </li>
                ))}
              </ul>
            )}
            <Source finding={finding} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Verdict({ finding: { holds }, side }: { finding: Finding; side: Side }) {
  const { t } = useTranslation();
  const tone = holds === 'unknown' ? 'unknown' : holds ? 'yes' : 'no';
  return <span className={`rule-${side}-${tone}`}>{t(`facts.verdict.${side}.${tone}`)}</span>;
}

/** What is known stands plainly, what is not stands out; a fact in the words of its rule is not said twice. */
function FactsUsed({ finding: { text, facts, missing } }: { finding: Finding }) {
  const { t } = useTranslation();
  const word = useWord();
  const isTold = [...facts.map(({ label }) => label), ...missing].every((label) => label === text);
  if (isTold) return null;
  return (
    <p className="rule-facts">
      {facts.map(({ name, label, value }) => (
        <span key={name}>
          {word(label)}
          <em>{t(value ? 'form.fact.so' : 'form.fact.notSo')}</em>
        </span>
      ))}
      {missing.map((label) => (
        <span key={label} className="rule-missing">
          {word(label)}
          <em>{t('form.fact.open')}</em>
        </span>
      ))}
    </p>
  );
}

function Source({ finding: { citation, confidence } }: { finding: Finding }) {
  const { t } = useTranslation();
  return (
    <p className="rule-citation">
      <a href={citation.source} target="_blank" rel="noreferrer">
        {citation.text}
        {citation.article}
      </a>
      {confidence !== undefined && ` ${t('facts.secondary')}`}
    </p>
  );
}
