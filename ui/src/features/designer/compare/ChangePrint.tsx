import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { FileComparison } from '../../../../../processes/compare/compare-packages.js';
import { ChangeTable } from './ChangeTable.js';

interface Props {
  files: readonly FileComparison[];
  names: { before: string; after: string };
}

/** All changes on paper; on the screen it is not there. */
export function ChangePrint({ files, names }: Props) {
  const { t } = useTranslation();
  return createPortal(
    <div className="compare-print">
      <h1>{t('designerCompare.fileName')}</h1>
      <p>
        {names.before} → {names.after}
      </p>
      {files.map((file) => (
        <ChangeTable key={file.file} file={file} names={names} />
      ))}
    </div>,
    document.body,
  );
}
