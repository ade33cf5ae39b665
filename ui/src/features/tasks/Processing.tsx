import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';

/** Between “submitted” and “the engine has it”. */
export function Processing() {
  const { t } = useTranslation();
  return (
    <div className="processing" role="status">
      <Spin size="large" />
      <p className="processing-title">{t('task.processing')}</p>
      <p className="quiet">{t('task.processingHint')}</p>
    </div>
  );
}
