import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** A screen broke: nothing of what it showed can be trusted, so it is loaded again. */
export function CrashPage() {
  const { t } = useTranslation();
  return (
    <Result
      status="error"
      title={t('problem.unknown')}
      extra={
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
