import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../../../server/domain/money.js';
import { Money } from '../../../shared/Money.js';
import type { Case } from '../useCase.query.js';
import { Facts } from './Facts.js';

/** The range and how it came about; the server shows it only after the handler's own figure stands. */
export function SuggestionFacts({ suggestion }: { suggestion: Case['suggestion'] }) {
  const { t } = useTranslation();
  if (suggestion === null) return null;
  const { lowFen, highFen, ceilingFen, lawfulAwardFen, monthlyWageFen, wageSource, steps } =
    suggestion;
  return (
    <>
      <p className="range">
        {t('facts.range', { low: formatYuan(lowFen), high: formatYuan(highFen) })}
      </p>
      <Facts
        items={[
          [t('facts.ceiling'), <Money key="ceiling" fen={ceilingFen} />],
          [
            t('facts.award'),
            lawfulAwardFen === null ? null : <Money key="award" fen={lawfulAwardFen} />,
          ],
          [
            t('facts.wage'),
            <span key="wage">
              <Money fen={monthlyWageFen} /> <span className="quiet">{wageSource}</span>
            </span>,
          ],
        ]}
      />
      <ol className="steps" aria-label={t('facts.steps')}>
        {steps.map(({ text, amountFen }, index) => (
          <li key={index}>
            {text} {amountFen !== null && <Money fen={amountFen} />}
          </li>
        ))}
      </ol>
    </>
  );
}
