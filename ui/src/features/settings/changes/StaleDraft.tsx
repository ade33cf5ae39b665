import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Somebody else changed the draft: what was typed stays on the page until one chooses to go on with theirs. */
export function StaleDraft({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="change-part"
      type="warning"
      showIcon
      title={t('change.stale')}
      action={
        <Button size="small" onClick={onReload}>
          {t('change.staleReload')}
        </Button>
      }
    />
  );
}
