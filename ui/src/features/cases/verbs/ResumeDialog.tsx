import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { resumeCase } from '../../../../../server/suspensions/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import type { Case } from '../useCase.query.js';
import { required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof resumeCase>;

/** 恢复办理 of a case that stands still. */
export function ResumeDialog({ reliefCase, onClose }: { reliefCase: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Body>();
  const resume = useCaseChange(
    (body: Body) => call(resumeCase, { params: { id: reliefCase.id }, body }),
    { done: t('caseVerbs.resume.done'), onDone: onClose },
  );
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      title={t('caseVerbs.resume.title')}
      onCancel={onClose}
    >
      <p className="quiet">
        {t('caseVerbs.resume.hint', {
          since: reliefCase.suspendedOn ?? '',
          until: reliefCase.resumePlannedOn ?? '',
        })}
      </p>
      <VerbForm<Body>
        form={form}
        error={resume.error}
        isPending={resume.isPending}
        submit={t('caseVerbs.resume.title')}
        onCancel={onClose}
        onSubmit={(body) => {
          resume.mutate(body);
        }}
      >
        <Form.Item name="note" label={t('caseVerbs.note')} rules={required}>
          <Input.TextArea rows={3} maxLength={400} showCount />
        </Form.Item>
      </VerbForm>
    </Modal>
  );
}
