import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { changePerson } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { Person } from '../usePerson.query.js';
import { OfficeItem } from './OfficeItem.js';
import { PeopleDialog } from './PeopleDialog.js';
import { ReasonItem } from './ReasonItem.js';

interface Values {
  name: string;
  officeId: string;
  reason: string;
}

/** Another name, or another office the person belongs to. */
export function ChangePersonDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { id, name, office } = person;
  const change = usePeopleChange((body: Values) => call(changePerson, { params: { id }, body }));
  return (
    <PeopleDialog<Values>
      title={t('people.changeTitle', { name })}
      error={change.error}
      isPending={change.isPending}
      initial={{ name, ...(office === null ? {} : { officeId: office.id }) }}
      onSend={(values) => {
        change.mutate(values, {
          onSuccess: () => {
            void message.success(t('people.changed'));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('people.name')} rules={[{ required: true, min: 2 }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <OfficeItem action="manage-people" />
      <ReasonItem />
    </PeopleDialog>
  );
}
