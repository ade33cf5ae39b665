import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/Mark.js';
import { When } from '../../../shared/When.js';
import type { CheckAnswer } from './kept-check.js';

const tones: Record<CheckAnswer['outcome'], Tone> = {
  ...{ matched: 'good', 'not-matched': 'bad', unavailable: 'warn', 'format-only': 'plain' },
};

/** What a service said of a name with its number, when, and that a test service is one. */
export function CheckResult({ answer }: { answer: CheckAnswer }) {
  const { t } = useTranslation();
  const { outcome, service, reference, checkedAt } = answer;
  return (
    <span className="identity-result">
      <Mark tone={tones[outcome]}>{t(`identityCheck.outcomes.${outcome}`)}</Mark>
      {service === 'test' && <Mark tone="warn">{t('identityCheck.test')}</Mark>}
      <span className="quiet">
        <When at={checkedAt} />
        {reference !== null && ` · ${t('identityCheck.reference', { number: reference })}`}
      </span>
    </span>
  );
}
