import { Alert, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';

interface Props {
  title: string;
  /** What it brings about; null: it goes without saying. */
  hint: string | null;
  /** Of the text; null: none is asked, a confirmation is enough. */
  label: string | null;
  isRequired: boolean;
  maxLength: number;
  error: unknown;
  isBusy: boolean;
  onCancel: () => void;
  onOk: (text: string) => void;
}

/** Asks for a sentence, or just a yes, before something is done that others hear of. */
export function ReasonDialog({ title, hint, label, isRequired, maxLength, ...rest }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { error, isBusy, onCancel, onOk } = rest;
  const [form] = Form.useForm<{ text?: string }>();
  return (
    <Modal
      open
      title={title}
      okText={t('verbs.ok')}
      cancelText={t('verbs.cancel')}
      confirmLoading={isBusy}
      onCancel={onCancel}
      onOk={() => {
        form.submit();
      }}
    >
      {error !== null && <Alert type="error" showIcon title={problemText(error)} />}
      {hint !== null && <p className="quiet">{hint}</p>}
      <Form
        form={form}
        layout="vertical"
        onFinish={({ text = '' }) => {
          onOk(text.trim());
        }}
      >
        {label !== null && (
          <Form.Item
            name="text"
            label={label}
            rules={[{ required: isRequired, whitespace: isRequired }]}
            {...(isRequired ? { extra: t('verbs.reasonHint') } : {})}
          >
            <Input.TextArea rows={3} maxLength={maxLength} showCount autoFocus />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
