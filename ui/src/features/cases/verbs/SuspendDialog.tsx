import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  suspensionReasonIds,
  suspensionReasons,
} from '../../../../../server/domain/cases/suspension.js';
import { suspendCase } from '../../../../../server/suspensions/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import { useWord } from '../../../i18n/use-word.js';
import type { Case } from '../useCase.query.js';
import { chosen, required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof suspendCase>;

/** 中止办理: why, until when, and what stands still with it. */
export function SuspendDialog({ reliefCase, onClose }: { reliefCase: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const [form] = Form.useForm<Body>();
  const suspend = useCaseChange(
    (body: Body) => call(suspendCase, { params: { id: reliefCase.id }, body }),
    { done: t('caseVerbs.suspend.done'), onDone: onClose },
  );
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      title={t('caseVerbs.suspend.title')}
      onCancel={onClose}
    >
      <p className="quiet">{t('caseVerbs.suspend.hint')}</p>
      <VerbForm<Body>
        form={form}
        error={suspend.error}
        isPending={suspend.isPending}
        submit={t('caseVerbs.suspend.title')}
        onCancel={onClose}
        onSubmit={(body) => {
          suspend.mutate(body);
        }}
      >
        <Form.Item name="reason" label={t('caseVerbs.suspend.reason')} rules={chosen}>
          <Select
            options={suspensionReasonIds.map((id) => ({
              value: id,
              label: word(suspensionReasons[id]),
            }))}
          />
        </Form.Item>
        <Form.Item name="plannedResumeOn" label={t('caseVerbs.suspend.until')} rules={chosen}>
          <DayControl />
        </Form.Item>
        <Form.Item name="note" label={t('caseVerbs.note')} rules={required}>
          <Input.TextArea rows={3} maxLength={400} showCount />
        </Form.Item>
      </VerbForm>
    </Modal>
  );
}
