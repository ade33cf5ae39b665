import { Form, Input, Modal, Table } from 'antd';
import type { z } from 'zod';
import { useTranslation } from 'react-i18next';
import { importPartnerReliefs } from '../../../../server/duplicates/api.js';
import { partnerColumns } from '../../../../server/duplicates/partner-entry-api.js';
import { call } from '../../api/client.js';
import { FilePicker } from '../settings/files/FilePicker.js';
import { DialogFoot } from '../waits/DialogFoot.js';
import { usePartnerChange } from './usePartnerChange.mutation.js';

type Report = z.output<typeof importPartnerReliefs.response>;

/** A list of an agency is read line by line; what was not taken is told with its reason. */
export function ImportPartnerDialog({
  officeId,
  onClose,
}: {
  officeId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ text: string }>();
  const load = usePartnerChange(({ text }: { text: string }) =>
    call(importPartnerReliefs, { body: { officeId, text } }),
  );
  const columns = Object.values(partnerColumns);
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      width={720}
      title={`${t('partner.import')} · ${t('partner.title')}`}
      onCancel={onClose}
    >
      {load.data !== undefined ? (
        <ReportView report={load.data} />
      ) : (
        <Form<{ text: string }>
          form={form}
          layout="vertical"
          onFinish={(body) => {
            load.mutate(body);
          }}
        >
          <FilePicker
            hint={t('partner.importHint', {
              columns: columns.join('、'),
              first: partnerColumns.agency,
              second: partnerColumns.personName,
            })}
            accept=".csv,.txt"
            onRead={(text) => {
              form.setFieldValue('text', text);
            }}
          />
          <Form.Item
            name="text"
            label={t('partner.text')}
            rules={[{ required: true, whitespace: true }]}
          >
            <Input.TextArea rows={8} className="file-text" />
          </Form.Item>
          <DialogFoot error={load.error} isPending={load.isPending} />
        </Form>
      )}
    </Modal>
  );
}

function ReportView({ report: { added, alreadyThere, refused } }: { report: Report }) {
  const { t } = useTranslation();
  const lines = alreadyThere.map(({ line }) => line).join('、');
  return (
    <>
      <p role="status">
        {t('partner.report', { added, there: alreadyThere.length, refused: refused.length })}
      </p>
      {lines !== '' && <p className="quiet">{t('partner.thereLines', { lines })}</p>}
      {refused.length > 0 && (
        <Table<Report['refused'][number]>
          size="small"
          rowKey="line"
          pagination={false}
          dataSource={refused}
          columns={[
            { key: 'line', width: 80, title: t('partner.line'), dataIndex: 'line' },
            { key: 'reason', title: t('partner.lineReason'), dataIndex: 'reason' },
          ]}
        />
      )}
    </>
  );
}
