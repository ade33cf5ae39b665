import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';
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
  return (
    <Form<Credentials> layout="vertical" requiredMark={false} onFinish={onSubmit}>
      {error !== null && (
        <Alert className="sign-in-alert" type="error" showIcon title={problemText(error)} />
      )}
      <Form.Item
        name="username"
        label={t('account.username')}
        rules={[{ required: true, whitespace: true, message: t('account.usernameMissing') }]}
      >
        <Input
          size="large"
          autoFocus
          autoComplete="username"
          prefix={<UserOutlined aria-hidden />}
          placeholder={t('account.usernameHint')}
        />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('account.password')}
        rules={[{ required: true, message: t('account.passwordMissing') }]}
        extra={<span role="status">{capsLock.isOn ? t('signIn.capsLock') : ''}</span>}
      >
        <Input.Password
          size="large"
          autoComplete="current-password"
          prefix={<LockOutlined aria-hidden />}
          {...capsLock.watch}
        />
      </Form.Item>
      <Button block size="large" type="primary" htmlType="submit" loading={isPending}>
        {isPending ? t('account.signingIn') : t('account.signIn')}
      </Button>
    </Form>
  );
}
