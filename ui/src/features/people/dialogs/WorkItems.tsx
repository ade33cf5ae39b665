import { Alert, Checkbox, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { useDebounced } from '../../../shared/use-debounced.js';
import { usePeople } from '../usePeople.query.js';
import type { Person } from '../usePerson.query.js';

/** Who takes the open work over, or that it is left to nobody; nothing where there is none. */
export function WorkItems({ person }: { person: Person }) {
  const { t } = useTranslation();
  const word = useWord();
  const { tasks, cases } = person.work;
  const [q, setQ] = useState('');
  const found = usePeople({ q: useDebounced(q, 250) });
  if (tasks.length + cases.length === 0) return null;
  const colleagues = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Alert
        className="dialog-alert"
        type="warning"
        showIcon
        title={t('people.workAsk', { tasks: tasks.length, cases: cases.length })}
      />
      <Form.Item name="successorId" label={t('people.successor')} extra={t('people.successorHint')}>
        <Select
          allowClear
          showSearch={{ filterOption: false, onSearch: setQ }}
          options={colleagues
            .filter(({ id }) => id !== person.id)
            .map(({ id, name, office, posts }) => ({
              value: id,
              label: [name, office?.name, ...posts.map(({ roleName }) => word(roleName))].join(
                ' · ',
              ),
            }))}
        />
      </Form.Item>
      <Form.Item
        name="leaveUnassigned"
        valuePropName="checked"
        dependencies={['successorId']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === true || getFieldValue('successorId') !== undefined
                ? Promise.resolve()
                : Promise.reject(new Error(t('people.unassignedNeeded'))),
          }),
        ]}
      >
        <Checkbox>{t('people.unassigned')}</Checkbox>
      </Form.Item>
    </>
  );
}
