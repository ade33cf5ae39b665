import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enablePerson, resetPersonPassword } from '../../../../server/people/api.js';
import { call } from '../../api/client.js';
import { ChangePersonDialog } from './dialogs/ChangePersonDialog.js';
import { DisableDialog } from './dialogs/DisableDialog.js';
import { PasswordDialog } from './dialogs/PasswordDialog.js';
import type { Person } from './usePerson.query.js';

type Open = 'change' | 'disable' | 'enable' | 'reset';

/** What the system administrator does about an account. */
export function PersonActs({ person }: { person: Person }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open | null>(null);
  if (!person.may.change) return null;
  const close = () => {
    setOpen(null);
  };
  const acts: Open[] =
    person.disabledAt === null ? ['change', 'reset', 'disable'] : ['change', 'enable'];
  return (
    <Space>
      {acts.map((act) => (
        <Button
          key={act}
          danger={act === 'disable'}
          onClick={() => {
            setOpen(act);
          }}
        >
          {t(`people.${act}`)}
        </Button>
      ))}
      {open === 'change' && <ChangePersonDialog person={person} onClose={close} />}
      {open === 'disable' && <DisableDialog person={person} onClose={close} />}
      {open === 'enable' && (
        <PasswordDialog
          person={person}
          title={t('people.enableTitle', { name: person.name })}
          send={(reason) => call(enablePerson, { params: { id: person.id }, body: { reason } })}
          onClose={close}
        />
      )}
      {open === 'reset' && (
        <PasswordDialog
          person={person}
          title={t('people.resetTitle', { name: person.name })}
          send={(reason) =>
            call(resetPersonPassword, { params: { id: person.id }, body: { reason } })
          }
          onClose={close}
        />
      )}
    </Space>
  );
}
