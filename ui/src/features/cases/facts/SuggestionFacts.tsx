import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../../../server/domain/basics/money.js';
import { useWord } from '../../../i18n/use-word.js';
import { Money } from '../../../shared/Money.js';
import type { Case } from '../useCase.query.js';
import { Facts } from './Facts.js';
import { SuggestionSteps } from './SuggestionSteps.js';

/** The range and how it came about, or what is missing for one; the server shows it only after the handler's own figure stands. */
export function SuggestionFacts({ found }: { found: Case }) {
  const { t } = useTranslation();
  const word = useWord();
  const { suggestion, applicants } = found;
  if (suggestion === null) return null;
  if (suggestion.state === 'missing') {
    return <p>{t('facts.amountMissing', { facts: suggestion.missing.map(word).join('、') })}</p>;
  }
  const { lowFen, pointFen, highFen, dueFen, split, limits } = suggestion;
  const names = new Map(applicants.map(({ id, name }) => [id, name]));
  const isAdvanced = limits.some(({ kind }) => kind === 'advance');
  return (
    <>
      <p className="range">
        {t('facts.range', { low: word(formatYuan(lowFen)), high: word(formatYuan(highFen)) })}
      </p>
      <Facts
        items={[
          [t('facts.point'), <Money key="point" fen={pointFen} />],
          [t('facts.due'), isAdvanced ? <Money key="due" fen={dueFen} /> : null],
          [
            t('facts.split'),
            split.length < 2 ? null : (
              <span key="split">
                {split
                  .map(
                    ({ personId, amountFen }) =>
                      `${names.get(personId) ?? ''} ${word(formatYuan(amountFen))}`,
                  )
                  .join('，')}
              </span>
            ),
          ],
          ...limits.map(({ kind, amountFen }): [string, React.ReactNode] => [
            t(`facts.limit.${kind}`),
            <Money key={kind} fen={amountFen} />,
          ]),
          [
            t('facts.wage'),
            <span key="wage">
              <Money fen={suggestion.monthlyWageFen} />{' '}
              <span className="quiet">{suggestion.wageSource}</span>
            </span>,
          ],
          [t('facts.standard'), suggestion.standardSource],
        ]}
      />
      <SuggestionSteps steps={suggestion.steps} />
    </>
  );
}
