import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../../processes/lint/lint-rule.js';
import { useWord } from '../../../i18n/use-word.js';
import { Mark } from '../../../shared/Mark.js';

interface Props {
  findings: readonly Finding[];
  onOpen: (finding: Finding) => void;
  /** Stands below a finding, e.g. the reason of a warning. */
  below?: (finding: Finding) => ReactNode;
}

/** What the rules found, errors first; a click opens the place. */
export function FindingList({ findings, onOpen, below }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  return (
    <ul className="studio-findings">
      {sorted.map((finding, i) => (
        <li key={i}>
          <button
            type="button"
            onClick={() => {
              onOpen(finding);
            }}
          >
            <Mark tone={finding.severity === 'error' ? 'bad' : 'warn'}>
              {t(`designer.check.severity.${finding.severity}`)}
            </Mark>
            <span>{word(finding.message)}</span>
          </button>
          {finding.example !== undefined && (
            <p className="quiet">{t('designer.check.example', { text: word(finding.example) })}</p>
          )}
          <p className="quiet">
            {t('designer.check.basis', { text: word(finding.legalBasis.text) })}
          </p>
          {below?.(finding)}
        </li>
      ))}
    </ul>
  );
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
