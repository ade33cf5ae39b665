import { Alert, App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { passwordFaults } from '../../../../../server/domain/access/password-rules.js';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useAccount } from '../useAccount.js';
import { useCapsLock } from '../use-caps-lock.js';
import { fieldFaults } from './field-faults.js';
import { useChangePassword } from './useOwnChange.mutation.js';
import '../sign-in.css';

interface Entered {
  current: string;
  next: string;
  again: string;
}

interface Props {
  /** The present password came from an administrator. */
  isOneTime?: boolean;
  onDone: () => void;
}

/** Another password, judged while typing by the rules the server judges by. */
export function PasswordForm({ isOneTime = false, onDone }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const owner = useAccount();
  const problemText = useProblemText();
  const capsLock = useCapsLock();
  const [form] = Form.useForm<Entered>();
  const change = useChangePassword();
  const { rest } = fieldFaults(change.error, ['current', 'next'], word);
  const submit = ({ current, next }: Entered) => {
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          void message.success(t('ownAccount.password.saved'));
          onDone();
        },
        onError: (error) => {
          form.setFields(fieldFaults(error, ['current', 'next'], word).fields);
        },
      },
    );
  };
  return (
    <Form<Entered> form={form} layout="vertical" requiredMark={false} onFinish={submit}>
      {rest !== null && (
        <Alert className="sign-in-alert" type="error" showIcon title={problemText(rest)} />
      )}
      <input type="text" autoComplete="username" value={owner.username} readOnly hidden />
      <Form.Item
        name="current"
        label={t(isOneTime ? 'ownAccount.password.currentOneTime' : 'ownAccount.password.current')}
        rules={[{ required: true, message: t('ownAccount.password.missing') }]}
      >
        <Input.Password
          size="large"
          autoFocus
          autoComplete="current-password"
          {...capsLock.watch}
        />
      </Form.Item>
      <Form.Item
        name="next"
        label={t('ownAccount.password.next')}
        extra={t('ownAccount.password.rules')}
        rules={[
          { required: true, message: t('ownAccount.password.missing') },
          {
            validator: async (_rule, value: string | undefined) => {
              const faults = value ? passwordFaults(value, owner) : [];
              if (faults.length > 0) throw new Error(faults.map(word).join('；'));
            },
          },
        ]}
      >
        <Input.Password
          size="large"
          autoComplete="new-password"
          maxLength={200}
          {...capsLock.watch}
        />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('ownAccount.password.again')}
        dependencies={['next']}
        extra={<span role="status">{capsLock.isOn ? t('signIn.capsLock') : ''}</span>}
        rules={[
          { required: true, message: t('ownAccount.password.missing') },
          ({ getFieldValue }) => ({
            validator: async (_rule, value: string | undefined) => {
              if (value && value !== getFieldValue('next')) {
                throw new Error(t('ownAccount.password.differ'));
              }
            },
          }),
        ]}
      >
        <Input.Password
          size="large"
          autoComplete="new-password"
          maxLength={200}
          {...capsLock.watch}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('ownAccount.password.save')}
      </Button>
    </Form>
  );
}
