import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageState } from '../shared/PageState.js';

/** A screen broke: nothing of what it showed can be trusted, so it is loaded again. */
export function CrashPage() {
  const { t } = useTranslation();
  return (
    <PageState
      tone="trouble"
      title={t('problem.unknown')}
      actions={
        <Button
          type="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {t('problem.retry')}
        </Button>
      }
    />
  );
}
