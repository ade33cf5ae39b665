import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A password that is shown once, large enough to be written down. */
export function OneTimePassword({
  name,
  username,
  password,
}: {
  name: string;
  username: string;
  password: string;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return (
    <div className="one-time" role="status">
      <span>{t('people.passwordFor', { name, username })}</span>
      <div className="one-time-line">
        <code>{password}</code>
        <Button
          size="small"
          onClick={() => {
            void navigator.clipboard
              .writeText(password)
              .then(() => message.success(t('people.copied')));
          }}
        >
          {t('people.copy')}
        </Button>
      </div>
      <Alert type="warning" showIcon title={t('people.passwordHint')} />
    </div>
  );
}
