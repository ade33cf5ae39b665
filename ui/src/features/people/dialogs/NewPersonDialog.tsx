import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { createPerson } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import { OfficeItem } from './OfficeItem.js';
import { OneTimePassword } from './OneTimePassword.js';
import { PeopleDialog } from './PeopleDialog.js';

interface Values {
  name: string;
  username: string;
  officeId: string;
}

/** A new person; then the password that opens the account once. */
export function NewPersonDialog({
  officeId,
  onClose,
}: {
  officeId: string | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const create = usePeopleChange((body: Values) => call(createPerson, { body }));
  if (create.data !== undefined) {
    const { username, oneTimePassword } = create.data;
    const name = create.variables.name;
    return (
      <Modal open footer={null} title={t('people.created', { name })} onCancel={onClose}>
        <OneTimePassword name={name} username={username} password={oneTimePassword} />
      </Modal>
    );
  }
  return (
    <PeopleDialog<Values>
      title={t('people.create')}
      error={create.error}
      isPending={create.isPending}
      {...(officeId === null ? {} : { initial: { officeId } })}
      onSend={(values) => {
        create.mutate(values);
      }}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('people.name')} rules={[{ required: true, min: 2 }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="username"
        label={t('people.username')}
        extra={t('people.usernameHint')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <OfficeItem action="manage-people" />
    </PeopleDialog>
  );
}
