import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';
import { SignInField } from './SignInField.js';
import { useCapsLock } from './use-caps-lock.js';
import type { Credentials } from './useSignIn.mutation.js';

interface Props {
  error: unknown;
  isPending: boolean;
  onSubmit: (credentials: Credentials) => void;
}

export function PasswordStep({ error, isPending, onSubmit }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const capsLock = useCapsLock();
  const [typed, setTyped] = useState<Credentials>({ username: '', password: '' });
  const [isTried, setTried] = useState(false);
  const lacksName = typed.username.trim() === '';
  const lacksPassword = typed.password === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!lacksName && !lacksPassword) onSubmit(typed);
      }}
    >
      {error !== null && (
        <Alert className="sign-in-alert" type="error" showIcon title={problemText(error)} />
      )}
      <SignInField
        label={t('account.username')}
        fault={isTried && lacksName ? t('account.usernameMissing') : null}
      >
        {(field) => (
          <Input
            {...field}
            size="large"
            autoFocus
            autoComplete="username"
            prefix={<UserOutlined aria-hidden />}
            placeholder={t('account.usernameHint')}
            value={typed.username}
            onChange={({ target }) => {
              setTyped({ ...typed, username: target.value });
            }}
          />
        )}
      </SignInField>
      <SignInField
        label={t('account.password')}
        fault={isTried && lacksPassword ? t('account.passwordMissing') : null}
        hint={<span role="status">{capsLock.isOn ? t('signIn.capsLock') : ''}</span>}
      >
        {(field) => (
          <Input.Password
            {...field}
            size="large"
            autoComplete="current-password"
            prefix={<LockOutlined aria-hidden />}
            {...capsLock.watch}
            value={typed.password}
            onChange={({ target }) => {
              setTyped({ ...typed, password: target.value });
            }}
          />
        )}
      </SignInField>
      <Button block size="large" type="primary" htmlType="submit" loading={isPending}>
        {isPending ? t('account.signingIn') : t('account.signIn')}
      </Button>
    </form>
  );
}
