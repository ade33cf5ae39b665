import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { disablePerson } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { Person } from '../usePerson.query.js';
import { PeopleDialog } from './PeopleDialog.js';
import { ReasonItem } from './ReasonItem.js';
import { WorkItems } from './WorkItems.js';

interface Values {
  reason: string;
  successorId?: string;
  leaveUnassigned?: boolean;
}

/** 停用: nobody signs in under the account any more; open work is handed over. */
export function DisableDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { id, name } = person;
  const disable = usePeopleChange((body: Values) => call(disablePerson, { params: { id }, body }));
  return (
    <PeopleDialog<Values>
      title={t('people.disableTitle', { name })}
      error={disable.error}
      isPending={disable.isPending}
      onSend={(values) => {
        disable.mutate(values, {
          onSuccess: () => {
            void message.success(t('people.disabledDone'));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <p className="quiet">{t('people.disableHint')}</p>
      <WorkItems person={person} />
      <ReasonItem />
    </PeopleDialog>
  );
}
