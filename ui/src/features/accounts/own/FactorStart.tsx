import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { startOwnSecondFactor } from '../../../../../server/accounts/own-account-api.js';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { fieldFaults } from './field-faults.js';
import { useStartFactor } from './useOwnChange.mutation.js';
import '../sign-in.css';

export type ShownFactor = z.output<typeof startOwnSecondFactor.response>;

/** Whoever finds a browser open does not set up a telephone of their own: the password first. */
export function FactorStart({ onShown }: { onShown: (shown: ShownFactor) => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const problemText = useProblemText();
  const [form] = Form.useForm<{ password: string }>();
  const start = useStartFactor();
  const { rest } = fieldFaults(start.error, ['password'], word);
  return (
    <Form<{ password: string }>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(body) => {
        start.mutate(body, {
          onSuccess: onShown,
          onError: (error) => {
            form.setFields(fieldFaults(error, ['password'], word).fields);
          },
        });
      }}
    >
      {rest !== null && (
        <Alert className="sign-in-alert" type="error" showIcon title={problemText(rest)} />
      )}
      <Form.Item
        name="password"
        label={t('ownAccount.factor.password')}
        extra={t('ownAccount.factor.passwordWhy')}
        rules={[{ required: true, message: t('account.passwordMissing') }]}
      >
        <Input.Password size="large" autoFocus autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={start.isPending}>
        {t('ownAccount.factor.next')}
      </Button>
    </Form>
  );
}
