import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { closeOffice } from '../../../../../server/offices/administration-api.js';
import { call } from '../../../api/client.js';
import { today } from '../../../shared/today.js';
import { DayItem } from '../dialogs/DayItem.js';
import { PeopleDialog } from '../dialogs/PeopleDialog.js';
import { ReasonItem } from '../dialogs/ReasonItem.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { ManagedOffice } from './useOfficeRegister.query.js';

/** 撤销: the last day of an office on which nothing hangs any more. */
export function CloseOfficeDialog({
  office: { id, name },
  onClose,
}: {
  office: ManagedOffice;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const close = usePeopleChange((body: { on: string; reason: string }) =>
    call(closeOffice, { params: { id }, body }),
  );
  return (
    <PeopleDialog<{ on: string; reason: string }>
      title={t('offices.closeTitle', { name })}
      error={close.error}
      isPending={close.isPending}
      initial={{ on: today() }}
      onSend={(values) => {
        close.mutate(values, {
          onSuccess: () => {
            void message.success(t('offices.done'));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <p className="quiet">{t('offices.closeHint')}</p>
      <DayItem name="on" label={t('offices.closeOn')} notBefore={today()} />
      <ReasonItem />
    </PeopleDialog>
  );
}
