import { DownloadOutlined, LeftOutlined, PrinterOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileComparison } from '../../../../../processes/compare/compare-packages.js';
import { usePhrase } from '../../../i18n/use-phrase.js';
import { changesAsCsv, type ChangeFilter } from './shown-changes.js';
import type { Steps } from './use-steps.js';

interface Props {
  choice: ReactNode;
  filter: ChangeFilter;
  onFilter: (filter: ChangeFilter) => void;
  files: readonly FileComparison[];
  names: { before: string; after: string };
  steps: Steps;
}

/** Which versions, which changes, and the way through them. */
export function CompareBar({ choice, filter, onFilter, files, names, steps }: Props) {
  const { t } = useTranslation();
  const isNone = steps.all.length === 0;
  const save = useSaveCsv(files, names);
  return (
    <header className="compare-bar">
      {choice}
      <Checkbox
        checked={filter.isTechnicalShown}
        onChange={({ target }) => {
          onFilter({ ...filter, isTechnicalShown: target.checked });
        }}
      >
        {t('designerCompare.technical')}
      </Checkbox>
      <Checkbox
        checked={filter.isLayoutShown}
        onChange={({ target }) => {
          onFilter({ ...filter, isLayoutShown: target.checked });
        }}
      >
        {t('designerCompare.layout')}
      </Checkbox>
      <div className="compare-steps">
        <Button
          icon={<LeftOutlined />}
          disabled={isNone}
          title={t('designerCompare.previousKey')}
          onClick={() => {
            steps.go(steps.index - 1);
          }}
        >
          {t('designerCompare.previous')}
        </Button>
        <span className="compare-count" aria-live="polite">
          {t('designerCompare.count', { at: isNone ? 0 : steps.index + 1, of: steps.all.length })}
        </span>
        <Button
          icon={<RightOutlined />}
          iconPlacement="end"
          disabled={isNone}
          title={t('designerCompare.nextKey')}
          onClick={() => {
            steps.go(steps.index + 1);
          }}
        >
          {t('designerCompare.next')}
        </Button>
        <Button icon={<DownloadOutlined />} disabled={isNone} onClick={save}>
          CSV
        </Button>
        <Button
          icon={<PrinterOutlined />}
          disabled={isNone}
          onClick={() => {
            window.print();
          }}
        >
          {t('designerCompare.print')}
        </Button>
      </div>
    </header>
  );
}

/** Saves the table of changes as a file of the browser. */
function useSaveCsv(
  files: readonly FileComparison[],
  { before, after }: Props['names'],
): () => void {
  const { t } = useTranslation();
  const word = usePhrase();
  return () => {
    const columns = ['file', 'kind', 'what', 'subject', 'property'] as const;
    const head = [...columns.map((key) => t(`designerCompare.column.${key}`)), before, after];
    const rows = files.flatMap(({ name, kind, changes }) =>
      changes.map((change) => [
        ...[
          t(`designerCompare.file.${kind}`, { name: word(name) }),
          t(`designerCompare.kind.${change.kind}`),
          word(change.subjectKind),
        ],
        ...[change.subject, change.property, change.before, change.after].map(
          (text) => text && word(text),
        ),
      ]),
    );
    const address = URL.createObjectURL(
      new Blob([changesAsCsv(head, rows)], { type: 'text/csv;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = `${t('designerCompare.fileName')}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
}
