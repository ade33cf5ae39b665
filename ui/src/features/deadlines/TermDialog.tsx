import { App, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../../form/DayControl.js';
import { DialogFoot } from '../waits/DialogFoot.js';
import { useChangeTerm, type TermChange } from './useChangeTerm.mutation.js';
import type { TermDetail } from './useTerm.query.js';

export type TermAction = TermChange['action'];

interface Props {
  term: TermDetail;
  action: TermAction;
  onClose: () => void;
}

/** 中止, 恢复, 延长 or 办结 of a term, with the day it counts for and the reason. */
export function TermDialog({ term, action, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const change = useChangeTerm(term.id);
  const unit = t(term.unit === 'working-days' ? 'term.workingDays' : 'term.calendarDays');
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      title={`${t(`term.actions.${action}`)}：${term.name}`}
      onCancel={onClose}
    >
      <p className="quiet">{t(`term.hints.${action}`, { unit })}</p>
      <Form<Record<string, unknown>>
        layout="vertical"
        onFinish={(values) => {
          const typed = Object.entries(values).filter(([, value]) => value !== '');
          const body = { ...Object.fromEntries(typed), version: term.version };
          change.mutate({ action, body } as TermChange, {
            onSuccess: () => {
              void message.success(t('term.done'));
              onClose();
            },
          });
        }}
      >
        <ActionFields term={term} action={action} unit={unit} />
        <DialogFoot error={change.error} isPending={change.isPending} />
      </Form>
    </Modal>
  );
}

function ActionFields({ term, action, unit }: Omit<Props, 'onClose'> & { unit: string }) {
  const { t } = useTranslation();
  const days = action === 'suspend' ? 'expectedDays' : 'days';
  return (
    <>
      {(action === 'suspend' || action === 'extend') && (
        <Form.Item
          name={days}
          label={t(`term.fields.${days}`, { unit })}
          rules={[{ required: true }]}
        >
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      )}
      {action === 'extend' && (
        <Form.Item
          name="approvedBy"
          label={t('term.fields.approvedBy')}
          rules={[{ required: true }]}
        >
          <Select
            options={term.approvers.map(({ id, name, role }) => ({
              value: id,
              label: `${name}（${role}）`,
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="on" label={t(`term.fields.on.${action}`)} extra={t('term.fields.onHint')}>
        <DayControl />
      </Form.Item>
      <Form.Item
        name={action === 'complete' ? 'note' : 'reason'}
        label={t(action === 'complete' ? 'term.fields.note' : 'term.fields.reason')}
        rules={[{ required: action !== 'resume', whitespace: true }]}
      >
        <Input.TextArea rows={3} maxLength={400} showCount />
      </Form.Item>
    </>
  );
}
