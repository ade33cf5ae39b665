import { useTranslation } from 'react-i18next';
import type { ChangeKind } from '../../../../../processes/compare/change.js';

const signs: Readonly<Record<ChangeKind, string>> = {
  ...{ added: '+', removed: '−', changed: '≠', moved: '⇅', layout: '↔' },
};

/** What became of something, by sign and colour; its word for whoever hears the page. */
export function ChangeSign({ kind }: { kind: ChangeKind }) {
  const { t } = useTranslation();
  return (
    <span
      className={`compared-sign compared-${kind === 'moved' ? 'changed' : kind}`}
      role="img"
      aria-label={t(`designerCompare.kind.${kind}`)}
    >
      {signs[kind]}
    </span>
  );
}
