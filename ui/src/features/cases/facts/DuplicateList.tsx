import { useTranslation } from 'react-i18next';
import type { DuplicateMatch } from '../../../../../server/cases/review-view-api.js';
import { isBlock } from '../../../../../server/domain/once-only/duplicate-rules.js';
import { warningNames } from '../../../../../server/domain/once-only/warning-verdicts.js';
import { useWord } from '../../../i18n/use-word.js';
import { Mark } from '../../../shared/Mark.js';
import { MatchLine } from '../../duplicates/MatchLine.js';
import './facts.css';

interface Props {
  items: readonly DuplicateMatch[];
  /** Offers to file into a case that is found. */
  onJoin: (match: DuplicateMatch) => void;
}

const shownAtOnce = 5;

/** Reliefs that may be the same as the one being typed, and why; a long list folds. */
export function DuplicateList({ items, onJoin }: Props) {
  const { t } = useTranslation();
  const others = items.slice(shownAtOnce);
  return (
    <>
      <Matches items={items.slice(0, shownAtOnce)} onJoin={onJoin} />
      {others.length > 0 && (
        <details className="rules-rest">
          <summary>{t('facts.otherRules', { count: others.length })}</summary>
          <Matches items={others} onJoin={onJoin} />
        </details>
      )}
    </>
  );
}

function Matches({ items, onJoin }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <ul className="rules">
      {items.map((match) => (
        <li key={match.id} className="duplicate">
          <p className="duplicate-kinds">
            {match.kinds.map((kind) => (
              <Mark key={kind} tone={isBlock(kind) ? 'bad' : 'warn'}>
                {word(warningNames[kind])}
              </Mark>
            ))}
            {match.status === 'filed' && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  onJoin(match);
                }}
              >
                {t('intake.join')}
              </button>
            )}
          </p>
          <MatchLine match={match} />
        </li>
      ))}
    </ul>
  );
}
