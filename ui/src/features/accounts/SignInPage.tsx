import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { Wordmark } from '../../layout/Wordmark.js';
import { useSession } from './useSession.query.js';
import { useSignIn } from './useSignIn.mutation.js';
import './sign-in.css';

interface Credentials {
  username: string;
  password: string;
}

export function SignInPage() {
  const { t } = useTranslation();
  const session = useSession();
  const location = useLocation();
  usePageTitle(t('account.signIn'));
  if (session.data) return <Navigate to={placeBefore(location.state)} replace />;
  return (
    <main className="sign-in">
      <section className="sign-in-panel" aria-labelledby="sign-in-title">
        <Wordmark isLarge />
        <h1 id="sign-in-title">{t('account.welcome')}</h1>
        <SignInForm />
        <p className="sign-in-note">{t('account.notes')}</p>
      </section>
    </main>
  );
}

function SignInForm() {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const problemText = useProblemText();
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => {
        signIn.mutate(values);
      }}
    >
      {signIn.error && (
        <Alert className="sign-in-alert" type="error" showIcon title={problemText(signIn.error)} />
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
      >
        <Input.Password
          size="large"
          autoComplete="current-password"
          prefix={<LockOutlined aria-hidden />}
        />
      </Form.Item>
      <Button block size="large" type="primary" htmlType="submit" loading={signIn.isPending}>
        {signIn.isPending ? t('account.signingIn') : t('account.signIn')}
      </Button>
    </Form>
  );
}

/** Where the person wanted to go before signing in: a path of our own, never another site. */
function placeBefore(state: unknown): string {
  const from =
    typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined;
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/tasks';
}
