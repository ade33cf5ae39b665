import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../../shared/use-page-title.js';

export function OverviewPage() {
  const { t } = useTranslation();
  usePageTitle(t('monitor.tab.overview'));
  return <section className="panel" />;
}
