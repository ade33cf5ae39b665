import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import type { Case } from '../useCase.query.js';

const effects = [
  'priority',
  'higherAmount',
  'mayExceedCeiling',
  'greenChannel',
  'privacy',
] as const;

/** The key groups of the applicants, what follows from them, and whom the result is told after closing. */
export function KeyGroupFacts({ keyGroups }: { keyGroups: Case['keyGroups'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const { groups, notices } = keyGroups;
  const following = effects.filter((effect) => keyGroups[effect]);
  return (
    <div className="key-groups">
      <ul>
        {groups.map(({ id, name, source }) => (
          <li key={id}>
            {word(name)} <span className="rule-citation">{source}</span>
          </li>
        ))}
      </ul>
      <p>{following.map((effect) => t(`facts.effect.${effect}`)).join('、')}</p>
      {notices.map(({ to, text, term }) => (
        <p key={to}>
          {t('facts.afterClosing', { text: word(text) })}
          {term !== null && t('facts.ruralTerm')}
        </p>
      ))}
    </div>
  );
}
