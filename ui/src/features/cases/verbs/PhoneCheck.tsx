import { App, Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkWays, type CheckWay } from '../../../../../server/domain/cases/phone-approval.js';
import {
  confirmPhoneApproval,
  rejectPhoneApproval,
} from '../../../../../server/paper-approvals/phone-api.js';
import { call } from '../../../api/client.js';
import { useWord } from '../../../i18n/use-word.js';
import type { Case } from '../useCase.query.js';
import { PaperForm } from './PaperForm.js';
import type { PhoneApproval } from './PhoneRow.js';
import { RejectEntryForm } from './RejectEntryForm.js';
import { chosen } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

interface Props {
  row: PhoneApproval;
  reliefCase: Case;
  onClose: () => void;
}

/** 复核: what was entered, and how the second person knows that it is right; then it is confirmed for good, or goes back. */
export function PhoneCheck({ row, reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { modal } = App.useApp();
  const [form] = Form.useForm<{ way: CheckWay }>();
  const [isRejecting, setIsRejecting] = useState(false);
  const confirm = useCaseChange(
    (body: { way: CheckWay }) => call(confirmPhoneApproval, { params: { id: row.id }, body }),
    { done: t('caseVerbs.phone.confirmed'), onDone: onClose },
  );
  return (
    <div className="paper-compare">
      <PaperForm taskId={row.task.id} reliefCase={reliefCase} data={row.data} />
      {isRejecting ? (
        <RejectEntryForm
          send={(body) => call(rejectPhoneApproval, { params: { id: row.id }, body })}
          onClose={onClose}
        />
      ) : (
        <>
          <VerbForm<{ way: CheckWay }>
            form={form}
            error={confirm.error}
            isPending={confirm.isPending}
            isBlocked={row.confirmRefusal !== null}
            submit={t('caseVerbs.phone.confirm')}
            onCancel={onClose}
            onSubmit={(body) => {
              void modal.confirm({
                title: t('caseVerbs.paper.confirmAsk', { name: row.signer.name }),
                onOk: () => {
                  confirm.mutate(body);
                },
              });
            }}
          >
            <Form.Item name="way" label={t('caseVerbs.phone.way')} rules={chosen}>
              <Radio.Group
                options={Object.entries(checkWays).map(([value, name]) => ({
                  value,
                  label: word(name),
                }))}
              />
            </Form.Item>
          </VerbForm>
          <Button
            className="verb-second"
            onClick={() => {
              setIsRejecting(true);
            }}
          >
            {t('caseVerbs.paper.reject')}
          </Button>
        </>
      )}
    </div>
  );
}
