import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../../../processes/compare/change.js';
import type { FileComparison } from '../../../../../processes/compare/compare-packages.js';
import { usePhrase } from '../../../i18n/use-phrase.js';
import { ChangeSign } from './ChangeSign.js';
import type { Steps } from './use-steps.js';

interface Props {
  files: readonly FileComparison[];
  steps: Steps;
}

/** Every change by its file; choosing one shows it in both diagrams. */
export function ChangeList({ files, steps }: Props) {
  const { t } = useTranslation();
  const word = usePhrase();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [steps.index]);
  return (
    <nav ref={list} className="compare-list" aria-label={t('designerCompare.list')}>
      {files.map(({ file, name, kind, isUnreadable, changes }) => (
        <section key={file}>
          <h3>
            {t(`designerCompare.file.${kind}`, { name: word(name) })}{' '}
            <span className="quiet">{changes.length}</span>
          </h3>
          {isUnreadable && <p className="quiet">{t('designerCompare.unreadable')}</p>}
          <ul>
            {changes.map((change) => (
              <ChangeRow
                key={steps.all.indexOf(change)}
                change={change}
                isCurrent={change === steps.current}
                onChoose={() => {
                  steps.go(steps.all.indexOf(change));
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface RowProps {
  change: Change;
  isCurrent: boolean;
  onChoose: () => void;
}

function ChangeRow({ change, isCurrent, onChoose }: RowProps) {
  const { t } = useTranslation();
  const word = usePhrase();
  const { kind, subject, subjectKind, property, before, after } = change;
  return (
    <li>
      <button type="button" aria-current={isCurrent} onClick={onChoose}>
        <ChangeSign kind={kind} />
        <span>
          <strong>{word(subject)}</strong> <span className="quiet">{word(subjectKind)}</span>
          <br />
          {property === null ? (
            t(`designerCompare.kind.${kind}`)
          ) : (
            <>
              {word(property)}{' '}
              <del>{before === null ? t('designerCompare.none') : word(before)}</del>
              {' → '}
              <ins>{after === null ? t('designerCompare.none') : word(after)}</ins>
            </>
          )}
          {property === null && (before ?? after) !== null && (
            <span className="compare-settings">{word(before ?? after ?? '')}</span>
          )}
        </span>
      </button>
    </li>
  );
}
