import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentsApi } from '../../../../server/attachments/api.js';
import { useAccount } from '../accounts/useAccount.js';
import { DialogFoot } from '../waits/DialogFoot.js';
import { useVoidScan } from './useService.query.js';

/** Takes a scan out that was uploaded by mistake, with the reason. */
export function VoidScanButton({ id, documentId }: { id: string; documentId: string }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const [isOpen, setIsOpen] = useState(false);
  const voiding = useVoidScan(documentId);
  const { roles } = attachmentsApi.voidAttachment;
  if (typeof roles === 'string' || !hasRole(...roles)) return null;
  return (
    <>
      <Button
        type="link"
        size="small"
        danger
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('service.void')}
      </Button>
      {isOpen && (
        <Modal
          open
          destroyOnHidden
          footer={null}
          title={t('service.voidTitle')}
          onCancel={() => {
            setIsOpen(false);
          }}
        >
          <Form<{ reason: string }>
            layout="vertical"
            onFinish={({ reason }) => {
              voiding.mutate(
                { id, reason },
                {
                  onSuccess: () => {
                    setIsOpen(false);
                  },
                },
              );
            }}
          >
            <Form.Item
              name="reason"
              label={t('service.voidReason')}
              rules={[{ required: true, whitespace: true }]}
            >
              <Input maxLength={200} />
            </Form.Item>
            <DialogFoot error={voiding.error} isPending={voiding.isPending} />
          </Form>
        </Modal>
      )}
    </>
  );
}
