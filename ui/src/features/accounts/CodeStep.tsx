import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';

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
  return (
    <Form<{ code: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ code }) => {
        onCode(code);
      }}
    >
      {error !== null && (
        <Alert className="sign-in-alert" type="error" showIcon title={problemText(error)} />
      )}
      <Form.Item
        name="code"
        label={t('signIn.code')}
        extra={t('signIn.codeHint')}
        rules={[{ required: true, whitespace: true, message: t('signIn.codeMissing') }]}
      >
        <Input
          size="large"
          autoFocus
          className="code-input"
          autoComplete="one-time-code"
          maxLength={20}
        />
      </Form.Item>
      <Button block size="large" type="primary" htmlType="submit" loading={isPending}>
        {t('signIn.confirm')}
      </Button>
      <Button block type="link" className="sign-in-back" onClick={onBack}>
        {t('signIn.back')}
      </Button>
    </Form>
  );
}
