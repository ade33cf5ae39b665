import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Colleague } from './useAbsence.query.js';

interface Props {
  name: string;
  label: string;
  extra?: string;
  placeholder?: string;
  isRequired?: boolean;
  colleagues: readonly Colleague[];
  isLoading: boolean;
}

/** A colleague with the posts; whoever is away says so. */
export function ColleagueItem(props: Props) {
  const { name, label, extra, placeholder, isRequired = false, colleagues, isLoading } = props;
  const { t } = useTranslation();
  const nameOf = ({ name: text, absentUntil }: Colleague) =>
    absentUntil === null ? text : t('absence.absentMark', { name: text, day: absentUntil });
  return (
    <Form.Item name={name} label={label} extra={extra} rules={[{ required: isRequired }]}>
      <Select
        allowClear={!isRequired}
        showSearch={{ optionFilterProp: 'label' }}
        loading={isLoading}
        {...(placeholder === undefined ? {} : { placeholder })}
        options={colleagues.map((colleague) => ({
          value: colleague.id,
          label: `${nameOf(colleague)} · ${colleague.roles.map((role) => role.name).join('、')}`,
        }))}
      />
    </Form.Item>
  );
}
