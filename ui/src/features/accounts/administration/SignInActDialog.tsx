import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { DialogFoot } from '../../waits/DialogFoot.js';
import { useSignInAct, type SignInAct } from './useSignInAct.mutation.js';

interface Props {
  accountId: string;
  act: SignInAct | null;
  onClose: () => void;
}

/** What happens to the person, and why: the reason is on record. */
export function SignInActDialog({ accountId, act, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const perform = useSignInAct(accountId);
  const words = {
    'end-sessions': [t('signInAdmin.endAll'), t('signInAdmin.endAllWhy')],
    'reset-factor': [t('signInAdmin.resetFactor'), t('signInAdmin.resetFactorWhy')],
    unlink: [t('signInAdmin.unlink'), t('signInAdmin.unlinkWhy')],
  } as const;
  if (act === null) return null;
  const [title, why] = words[act];
  return (
    <Modal open destroyOnHidden footer={null} title={title} onCancel={onClose}>
      <p>{why}</p>
      <Form<{ reason: string }>
        layout="vertical"
        onFinish={({ reason }) => {
          perform.mutate(
            { act, reason },
            {
              onSuccess: () => {
                void message.success(t('signInAdmin.done'));
                onClose();
              },
            },
          );
        }}
      >
        <Form.Item
          name="reason"
          label={t('signInAdmin.reason')}
          rules={[{ required: true, whitespace: true, message: t('signInAdmin.reasonMissing') }]}
        >
          <Input.TextArea
            autoFocus
            rows={3}
            maxLength={200}
            placeholder={t('signInAdmin.reasonHint')}
          />
        </Form.Item>
        <DialogFoot error={perform.error} isPending={perform.isPending} />
      </Form>
    </Modal>
  );
}
