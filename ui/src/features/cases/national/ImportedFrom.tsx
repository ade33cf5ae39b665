import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KeptSource } from '../intake/kept-application.js';

/** Where the data of a draft came from, and what else the national system says of the case. */
export function ImportedFrom({ source }: { source: KeptSource }) {
  const { t } = useTranslation();
  const facts = (['received', 'prosecutor', 'department'] as const).flatMap((key) => {
    const value = source[key === 'received' ? 'receivedOn' : key];
    return value === undefined ? [] : [t(`nationalImport.${key}`, { value })];
  });
  const { fileName: name, line, by, on } = source;
  return (
    <Alert
      type="info"
      showIcon
      title={t('nationalImport.source', { name, line, by, on })}
      description={
        facts.length > 0 ? t('nationalImport.sourceMore', { facts: facts.join('；') }) : undefined
      }
    />
  );
}
