import { Form, Modal } from 'antd';
import type { FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { DialogFoot } from '../../waits/DialogFoot.js';

interface Props<Values> {
  title: string;
  error: unknown;
  isPending: boolean;
  initial?: Partial<Values>;
  form?: FormInstance<Values>;
  onSend: (values: Values) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of one form with one button; what went wrong stands above it. */
export function PeopleDialog<Values extends object>(props: Props<Values>) {
  const { title, error, isPending, initial, form, onSend, onClose, children } = props;
  return (
    <Modal open destroyOnHidden footer={null} width={560} title={title} onCancel={onClose}>
      <Form<Values>
        layout="vertical"
        {...(form === undefined ? {} : { form })}
        initialValues={initial ?? {}}
        onFinish={onSend}
      >
        {children}
        <DialogFoot error={error} isPending={isPending} />
      </Form>
    </Modal>
  );
}
