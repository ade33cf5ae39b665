import { Alert, Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';

interface Props<Values> {
  form: FormInstance<Values>;
  initialValues?: Partial<Values>;
  error: unknown;
  isPending: boolean;
  submit: string;
  isDanger?: boolean;
  isBlocked?: boolean;
  children: ReactNode;
  onSubmit: (values: Values) => void;
  onCancel?: () => void;
}

/** A form with what went wrong above its buttons; what was typed stays. */
export function VerbForm<Values extends object>(props: Props<Values>) {
  const { form, initialValues, error, isPending, submit, isDanger = false } = props;
  const { isBlocked = false, children, onSubmit, onCancel } = props;
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      {...(initialValues === undefined ? {} : { initialValues: initialValues })}
      onFinish={onSubmit}
    >
      {children}
      {error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(error)} />
      )}
      <div className="verb-buttons">
        {onCancel && <Button onClick={onCancel}>{t('caseVerbs.cancel')}</Button>}
        <Button
          type="primary"
          htmlType="submit"
          danger={isDanger}
          loading={isPending}
          disabled={isBlocked}
        >
          {submit}
        </Button>
      </div>
    </Form>
  );
}
