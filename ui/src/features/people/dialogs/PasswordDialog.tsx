import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { Person } from '../usePerson.query.js';
import { OneTimePassword } from './OneTimePassword.js';
import { PeopleDialog } from './PeopleDialog.js';
import { ReasonItem } from './ReasonItem.js';

/** What ends in a new one-time password: letting somebody back, or a password forgotten. */
export function PasswordDialog({
  person: { name, username },
  title,
  send,
  onClose,
}: {
  person: Person;
  title: string;
  send: (reason: string) => Promise<{ oneTimePassword: string }>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const reset = usePeopleChange(({ reason }: { reason: string }) => send(reason));
  if (reset.data !== undefined) {
    return (
      <Modal open footer={null} title={t('people.password')} onCancel={onClose}>
        <OneTimePassword name={name} username={username} password={reset.data.oneTimePassword} />
      </Modal>
    );
  }
  return (
    <PeopleDialog<{ reason: string }>
      title={title}
      error={reset.error}
      isPending={reset.isPending}
      onSend={(values) => {
        reset.mutate(values);
      }}
      onClose={onClose}
    >
      <ReasonItem />
    </PeopleDialog>
  );
}
