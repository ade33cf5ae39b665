import { Alert, App, Button, Empty, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roles, type RoleId } from '../../../../../server/domain/access/roles.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { When } from '../../../shared/When.js';
import { useCopies, useCopyCase, useRecipients, useUrgeCopy } from './useCopies.query.js';
import './copies.css';

/** 抄送、传阅 of a case, and who has read what was sent. */
export function CopyButton({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('desk.copy.open')}
      </Button>
      {isOpen && (
        <CopyDialog
          caseId={caseId}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}

interface Draft {
  accountIds: string[];
  message?: string;
}

function CopyDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [form] = Form.useForm<Draft>();
  const recipients = useRecipients(caseId);
  const send = useCopyCase(caseId);
  const options = (recipients.data?.items ?? []).map(({ officeName, people }) => ({
    label: officeName,
    options: people.map(({ accountId, displayName, roles: held }) => ({
      value: accountId,
      label: `${displayName}（${held.map((role) => word(dutyName(role))).join('、')}）`,
    })),
  }));
  return (
    <Modal
      open
      title={t('desk.copy.title')}
      okText={t('desk.copy.send')}
      cancelText={t('action.cancel')}
      confirmLoading={send.isPending}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      {send.error && <Alert type="error" showIcon title={problemText(send.error)} />}
      <Form
        form={form}
        layout="vertical"
        onFinish={({ accountIds, message: words = '' }) => {
          send.mutate(
            { accountIds, message: words },
            {
              onSuccess: ({ sent }) => {
                void message.success(t('desk.copy.sent', { count: sent }));
                form.resetFields();
              },
            },
          );
        }}
      >
        <Form.Item
          name="accountIds"
          label={t('desk.copy.to')}
          extra={t('desk.copy.toHint')}
          rules={[{ required: true }]}
        >
          <Select
            mode="multiple"
            loading={recipients.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            options={options}
          />
        </Form.Item>
        <Form.Item name="message" label={t('desk.copy.message')}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
      <CopyList caseId={caseId} />
    </Modal>
  );
}

const dutyName = (role: string): string => (role in roles ? roles[role as RoleId].name : role);

function CopyList({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const copies = useCopies(caseId);
  const urge = useUrgeCopy(caseId);
  const problemText = useProblemText();
  if (copies.isPending) return <Loading />;
  const items = copies.data?.items ?? [];
  return (
    <section aria-label={t('desk.copy.list')}>
      <h3 className="copies-title">{t('desk.copy.list')}</h3>
      {urge.error && <Alert type="error" showIcon title={problemText(urge.error)} />}
      {items.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('desk.copy.none')} />
      )}
      <ul className="copies">
        {items.map(({ id, senderName, recipientName, readAt, urgedAt, mine, sentAt }) => (
          <li key={id}>
            <span>
              {t('desk.copy.by', { sender: senderName, recipient: recipientName })}{' '}
              <When at={sentAt} />
            </span>
            {readAt === null ? (
              <span className="copies-unread">{t('desk.unread')}</span>
            ) : (
              <span className="quiet">
                {t('desk.markRead')} <When at={readAt} />
              </span>
            )}
            {readAt === null && mine && (
              <Button
                size="small"
                disabled={urgedAt !== null && urge.isSuccess}
                loading={urge.isPending && urge.variables === id}
                onClick={() => {
                  urge.mutate(id);
                }}
              >
                {t('desk.copy.urge')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
