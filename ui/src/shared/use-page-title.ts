import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the browser's tab and to screen readers. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const suffix = t('app.mark');
  useEffect(() => {
    document.title = `${title} · ${suffix}`;
  }, [title, suffix]);
}
