import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../accounts/useAccount.js';

/** One of the offices in which the person works; asked only where there are several. */
export function OwnOfficeItem() {
  const { t } = useTranslation();
  const { roles } = useAccount();
  const offices = [...new Map(roles.map(({ officeId, officeName }) => [officeId, officeName]))];
  return (
    <Form.Item
      name="officeId"
      label={t('absence.officeName')}
      hidden={offices.length < 2}
      rules={[{ required: true }]}
    >
      <Select options={offices.map(([value, label]) => ({ value, label }))} />
    </Form.Item>
  );
}
