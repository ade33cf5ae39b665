import type { UseMutationResult } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { fieldFaults } from './field-faults.js';

interface Props<Result> {
  label: string;
  submit: string;
  isDanger?: boolean;
  change: UseMutationResult<Result, Error, { code: string }>;
  onDone: (result: Result) => void;
}

/** A code of the telephone or of the paper, for something that asks for it. */
export function CodeForm<Result>({
  label,
  submit,
  isDanger = false,
  change,
  onDone,
}: Props<Result>) {
  const { t } = useTranslation();
  const word = useWord();
  const problemText = useProblemText();
  const [form] = Form.useForm<{ code: string }>();
  const { rest } = fieldFaults(change.error, ['code'], word);
  return (
    <Form<{ code: string }>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(body) => {
        change.mutate(body, {
          onSuccess: onDone,
          onError: (error) => {
            form.setFields(fieldFaults(error, ['code'], word).fields);
          },
        });
      }}
    >
      {rest !== null && (
        <Alert className="sign-in-alert" type="error" showIcon title={problemText(rest)} />
      )}
      <Form.Item
        name="code"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('signIn.codeMissing') }]}
      >
        <Input autoFocus className="code-input" autoComplete="one-time-code" maxLength={20} />
      </Form.Item>
      <Button type="primary" htmlType="submit" danger={isDanger} loading={change.isPending}>
        {submit}
      </Button>
    </Form>
  );
}
