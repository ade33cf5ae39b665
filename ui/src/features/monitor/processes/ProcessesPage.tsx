import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../../shared/use-page-title.js';

export function ProcessesPage() {
  const { t } = useTranslation();
  usePageTitle(t('monitor.tab.processes'));
  return <section className="panel" />;
}
