import { Alert, App, Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WarningView } from '../../../../server/cases/review-view-api.js';
import type { settleWarnings } from '../../../../server/duplicates/api.js';
import {
  verdictFault,
  verdictNames,
  warningNames,
  warningVerdicts,
} from '../../../../server/domain/once-only/warning-verdicts.js';
import type { BodyOf } from '../../api/client.js';
import { useWord } from '../../i18n/use-word.js';
import { DialogFoot } from '../waits/DialogFoot.js';
import { useSettleWarnings } from './useSettleWarnings.mutation.js';

type Answer = Omit<BodyOf<typeof settleWarnings>, 'ids'>;

interface Props {
  caseId: string;
  /** One reason may do for several. */
  warnings: readonly WarningView[];
  onClose: () => void;
}

/** What the warnings are, and why: kept with the name of who says so. */
export function SettleDialog({ caseId, warnings, onClose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const [form] = Form.useForm<Answer>();
  const verdict = Form.useWatch('verdict', form);
  const settle = useSettleWarnings(caseId);
  const allowed = warningVerdicts.filter((each) =>
    warnings.every(({ kind }) => verdictFault(kind, each) === null),
  );
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      width={640}
      title={t('duplicates.title')}
      onCancel={onClose}
    >
      <ul className="rules">
        {warnings.map(({ id, kind, holder, title }) => (
          <li key={id}>
            {word(warningNames[kind])} · {holder} · {title}
          </li>
        ))}
      </ul>
      {allowed.length === 1 && (
        <Alert
          className="dialog-alert"
          type="warning"
          showIcon
          title={t('duplicates.onlyDuplicate')}
        />
      )}
      <Form<Answer>
        form={form}
        layout="vertical"
        onFinish={(answer) => {
          settle.mutate(
            { ...answer, ids: warnings.map(({ id }) => id) },
            {
              onSuccess: () => {
                void message.success(t('duplicates.done'));
                onClose();
              },
            },
          );
        }}
      >
        <Form.Item
          name="verdict"
          label={t('duplicates.verdict')}
          rules={[{ required: true }]}
          extra={verdict === 'duplicate' ? t('duplicates.blocks') : undefined}
        >
          <Radio.Group
            options={allowed.map((value) => ({ value, label: word(verdictNames[value]) }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('duplicates.reason')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={4} maxLength={1000} placeholder={t('duplicates.reasonHint')} />
        </Form.Item>
        <DialogFoot error={settle.error} isPending={settle.isPending} />
      </Form>
    </Modal>
  );
}
