import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ruleLevelNames } from '../../../../server/domain/paper-rules/paper-rules.js';
import { useWord } from '../../i18n/use-word.js';
import { Mark } from '../../shared/Mark.js';
import type { Finding } from './useCaseCheck.query.js';
import './document-checks.css';

interface Props {
  findings: readonly Finding[];
  /** Shows words on the paper that is not issued yet; without it there is none. */
  onShow?: (words: string) => void;
}

/** Findings one by one; each leads to the words of the paper it speaks of. */
export function FindingList({ findings, onShow }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <li key={index} className={`finding finding-${finding.level}`}>
          <p className="finding-text">
            <Mark tone={finding.level === 'block' ? 'bad' : 'warn'}>
              {word(ruleLevelNames[finding.level])}
            </Mark>{' '}
            <b>{word(finding.name)}</b>　{finding.text}
          </p>
          <p className="finding-places">
            {finding.places.map(({ documentId, title, number, words }, at) =>
              documentId === null ? (
                words !== null &&
                onShow !== undefined && (
                  <button
                    key={at}
                    type="button"
                    className="finding-jump"
                    onClick={() => {
                      onShow(words);
                    }}
                  >
                    {t('checks.jumpHere', { words })}
                  </button>
                )
              ) : (
                <Link key={at} to={addressOf(documentId, words)}>
                  {t('checks.jump', { title: number === null ? title : `${title}（${number}）` })}
                </Link>
              ),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function addressOf(documentId: string, words: string | null): string {
  const place = words === null ? '' : `?${new URLSearchParams({ words }).toString()}`;
  return `/documents/${documentId}${place}`;
}
