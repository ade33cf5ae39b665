import { useTranslation } from 'react-i18next';

/** 急: somebody needs treatment now. */
export function UrgentMark() {
  const { t } = useTranslation();
  return (
    <span className="urgent-mark" title={t('case.urgent')}>
      {t('inbox.urgent')}
    </span>
  );
}
