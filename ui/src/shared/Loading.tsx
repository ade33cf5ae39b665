import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';

/** Something is on its way; of a whole page it fills the height. */
export function Loading({ isPage = false }: { isPage?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={isPage ? 'loading loading-page' : 'loading'} role="status">
      <Spin />
      <span>{t('app.loading')}</span>
    </div>
  );
}
