import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Why something final is done; it goes into the history. */
export function ReasonItem() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={t('people.reason')}
      extra={t('people.reasonHint')}
      rules={[{ required: true, whitespace: true }]}
    >
      <Input maxLength={200} autoComplete="off" />
    </Form.Item>
  );
}
