import { Checkbox, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeExternalNumber } from '../../../../../server/cases/external-number-api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { call, type BodyOf } from '../../../api/client.js';
import type { Case } from '../useCase.query.js';
import { required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof changeExternalNumber>;

interface Props {
  reliefCase: Case;
  onClose: () => void;
}

/** 外部案号 with the reason of the change; a number another case has is asked for a second time. */
export function ExternalNumberDialog({ reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Body>();
  const change = useCaseChange(
    (body: Body) => call(changeExternalNumber, { params: { id: reliefCase.id }, body }),
    { done: t('caseVerbs.number.done'), onDone: onClose },
  );
  const isUsed = change.error instanceof ApiProblem && change.error.code === 'NUMBER_IN_USE';
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      title={t('caseVerbs.number.title')}
      onCancel={onClose}
    >
      <p className="quiet">{t('caseVerbs.number.hint')}</p>
      <VerbForm<Body>
        form={form}
        initialValues={{ number: reliefCase.externalNumber ?? '' }}
        error={change.error}
        isPending={change.isPending}
        submit={t('caseVerbs.save')}
        onCancel={onClose}
        onSubmit={(body) => {
          change.mutate(body);
        }}
      >
        <Form.Item name="number" label={t('caseVerbs.number.number')}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="reason" label={t('caseVerbs.reason')} rules={required}>
          <Input.TextArea rows={2} maxLength={400} showCount />
        </Form.Item>
        {isUsed && (
          <Form.Item name="evenIfUsed" valuePropName="checked">
            <Checkbox>{t('caseVerbs.number.evenIfUsed')}</Checkbox>
          </Form.Item>
        )}
      </VerbForm>
    </Modal>
  );
}
