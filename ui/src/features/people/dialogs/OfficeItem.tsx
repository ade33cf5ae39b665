import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../../../../server/domain/access/permission-table.js';
import { useManagedOffices } from '../../settings/use-managed-offices.js';

/** One of the offices in which the reader may do this. */
export function OfficeItem({
  action,
  label,
  name = 'officeId',
}: {
  action: Action;
  label?: string;
  name?: string;
}) {
  const { t } = useTranslation();
  const { offices, isPending } = useManagedOffices(action);
  return (
    <Form.Item name={name} label={label ?? t('people.office')} rules={[{ required: true }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={isPending}
        options={offices.map(({ id, name: text }) => ({ value: id, label: text }))}
      />
    </Form.Item>
  );
}
