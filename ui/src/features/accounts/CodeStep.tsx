import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';
import { SignInField } from './SignInField.js';

interface Props {
  error: unknown;
  isPending: boolean;
  onCode: (code: string) => void;
  onBack: () => void;
}

/** The password was right; now what the telephone shows. */
export function CodeStep({ error, isPending, onCode, onBack }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = code.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isMissing) onCode(code);
      }}
    >
      {error !== null && (
        <Alert className="sign-in-alert" type="error" showIcon title={problemText(error)} />
      )}
      <SignInField
        label={t('signIn.code')}
        fault={isTried && isMissing ? t('signIn.codeMissing') : null}
        hint={t('signIn.codeHint')}
      >
        {(field) => (
          <Input
            {...field}
            size="large"
            autoFocus
            className="code-input"
            autoComplete="one-time-code"
            maxLength={20}
            value={code}
            onChange={({ target }) => {
              setCode(target.value);
            }}
          />
        )}
      </SignInField>
      <Button block size="large" type="primary" htmlType="submit" loading={isPending}>
        {t('signIn.confirm')}
      </Button>
      <Button block type="link" className="sign-in-back" onClick={onBack}>
        {t('signIn.back')}
      </Button>
    </form>
  );
}
