import { Alert, App, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackageView, ReleaseView } from '../../../../../server/designer/api.js';
import { addDays } from '../../../../../server/domain/basics/local-date.js';
import { DateInput } from '../../../form/DateInput.js';
import { Field } from '../../../form/Field.js';
import { today } from '../../../shared/today.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { DialogText } from '../DialogText.js';
import { useRetireRelease } from './useCreateProcessDraft.mutation.js';

interface Props {
  row: PackageView;
  release: ReleaseView;
  onClose: () => void;
}

/** Ends a release: from which day no new case takes it, and why; running cases go on. */
export function RetireDialog({ row, release, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const retire = useRetireRelease(release.id);
  const earliest = addDays(today(), 1);
  const [on, setOn] = useState(earliest);
  const [reason, setReason] = useState('');
  const send = () => {
    retire.mutate(
      { on, reason: reason.trim() },
      {
        onSuccess: ({ followedBy }) => {
          void message.success(
            followedBy === null
              ? t('designer.retire.done')
              : t('designer.retire.followed', { release: followedBy }),
          );
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('designer.retire.title', {
        version: release.version,
        office: row.officeName,
      })}
      okText={t('designer.retire.act')}
      okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
      confirmLoading={retire.isPending}
      onOk={send}
      onCancel={onClose}
    >
      {retire.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(retire.error)} />
      )}
      <p>{t('designer.retire.hint')}</p>
      <Field label={t('designer.retire.on')} isRequired>
        {(control) => (
          <DateInput
            {...control}
            value={on}
            notBefore={earliest}
            onChange={(day) => {
              setOn(day ?? earliest);
            }}
          />
        )}
      </Field>
      <DialogText label={t('designer.retire.reason')} value={reason} onChange={setReason} />
    </Modal>
  );
}
