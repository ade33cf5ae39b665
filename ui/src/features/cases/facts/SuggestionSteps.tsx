import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../../../server/domain/basics/money.js';
import { useWord } from '../../../i18n/use-word.js';
import type { Case } from '../useCase.query.js';

type Suggested = Extract<Case['suggestion'], { state: 'suggested' }>;

/** Each step as it can be read to the applicant, with its weight and the range after it. */
export function SuggestionSteps({ steps }: Pick<Suggested, 'steps'>) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <ol className="steps" aria-label={t('facts.steps')}>
      {steps.map(({ factor, text, lowFen, highFen, weight }, index) => (
        <li key={`${factor}-${index}`}>
          {word(text)}
          {weight !== null && <span className="quiet"> {t('facts.weight', { weight })}</span>}{' '}
          <span className="quiet">
            {t('facts.range', { low: word(formatYuan(lowFen)), high: word(formatYuan(highFen)) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
