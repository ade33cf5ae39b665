import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageState } from '../shared/PageState.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <PageState
      tone="info"
      title={t('problem.notFound')}
      actions={<Link to="/tasks">{t('problem.back')}</Link>}
    />
  );
}
