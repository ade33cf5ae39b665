import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../useAccount.js';

interface Props {
  codes: readonly string[];
  onKept: () => void;
}

/** Ten codes, this once. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { username } = useAccount();
  const text = codes.join('\n');
  return (
    <section aria-labelledby="recovery-codes">
      <h3 id="recovery-codes">{t('ownAccount.factor.codes')}</h3>
      <p>{t('ownAccount.factor.codesWhy')}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Space wrap>
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => {
              void message.success(t('ownAccount.factor.copied'));
            });
          }}
        >
          {t('ownAccount.factor.copy')}
        </Button>
        <Button
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${username}\n${text}\n`)}`}
          download={`${t('ownAccount.factor.codes')}-${username}.txt`}
        >
          {t('ownAccount.factor.download')}
        </Button>
        <Button type="primary" onClick={onKept}>
          {t('ownAccount.factor.kept')}
        </Button>
      </Space>
    </section>
  );
}
