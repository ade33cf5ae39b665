import { useTranslation } from 'react-i18next';
import { conclusionTexts } from '../../../../../server/domain/eligibility/eligibility.js';
import type { Finding } from '../../../../../server/domain/eligibility/finding.js';
import { ruleVersion } from '../../../../../server/domain/eligibility/rule-versions.js';
import { useWord } from '../../../i18n/use-word.js';
import type { Case } from '../useCase.query.js';
import { FindingTree, type Side } from './FindingTree.js';

const tones = {
  eligible: 'yes',
  'generally-not': 'unknown',
  'not-eligible': 'no',
  undetermined: 'unknown',
} as const;

/** The conclusion, what is missing for one, and the rules it rests on; rules that settle nothing are folded away. */
export function EligibilityFacts({ eligibility }: { eligibility: Case['eligibility'] }) {
  const { t } = useTranslation();
  const word = useWord();
  if (eligibility === null) return <p className="quiet">{t('case.reviewEmpty')}</p>;
  const { conclusion, situation, tree } = eligibility;
  const [grounds, ...others] = tree.children;
  const [note] = others.slice(-1);
  return (
    <>
      <p className={`rule-conclusion rule-for-${tones[conclusion]}`}>
        <strong>{word(conclusionTexts[conclusion])}</strong>
      </p>
      <p className="quiet">
        {t('facts.rules', { title: ruleVersion(eligibility.ruleVersion).title })}
      </p>
      {tree.missing.length > 0 && (
        <p className="rule-missing">
          {t('facts.missing', { facts: tree.missing.map(word).join('；') })}
        </p>
      )}
      {grounds !== undefined && (
        <Part part={grounds} side="for" reliedOn={`situation-${situation ?? ''}`} />
      )}
      {others.slice(0, -1).map((part) => (
        <Part key={part.id} part={part} side="against" />
      ))}
      {note !== undefined && <p className="quiet">{word(note.text)}</p>}
    </>
  );
}

/** One kind of rules: those that settle it or are relied on stand there, then those that are open; the others on demand. */
function Part({ part, side, reliedOn }: { part: Finding; side: Side; reliedOn?: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const firm = part.children.filter(({ id, holds }) => holds === true || id === reliedOn);
  const open = part.children.filter(({ holds }) => holds !== false);
  const telling = side === 'for' && firm.length > 0 ? firm : open;
  const rest = part.children.filter((finding) => !telling.includes(finding));
  return (
    <section className="rule-part">
      <h3>{word(part.text)}</h3>
      <FindingTree findings={telling} side={side} />
      {rest.length > 0 && (
        <details className="rules-rest">
          <summary>
            {telling.length === 0
              ? t('facts.noneOf', { count: rest.length })
              : t('facts.otherRules', { count: rest.length })}
          </summary>
          <FindingTree findings={rest} side={side} />
        </details>
      )}
    </section>
  );
}
