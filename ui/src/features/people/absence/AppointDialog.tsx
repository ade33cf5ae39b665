import { App, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { isDelegable } from '../../../../../server/domain/access/delegation.js';
import { isRole, type RoleId } from '../../../../../server/domain/access/roles.js';
import { appointDelegate } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { useWord } from '../../../i18n/use-word.js';
import { useAccount } from '../../accounts/useAccount.js';
import { today } from '../../../shared/today.js';
import { DayItem } from '../dialogs/DayItem.js';
import { PeopleDialog } from '../dialogs/PeopleDialog.js';
import { useWatched } from '../dialogs/use-watched.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import { ColleagueItem } from './ColleagueItem.js';
import { OwnOfficeItem } from './OwnOfficeItem.js';
import { useColleagues } from './useAbsence.query.js';

interface Values {
  officeId: string;
  delegateId: string;
  roles: RoleId[];
  from: string;
  to: string;
  reason: string;
}

/** 委托同事代理: who acts in my name, with which of my posts, from when to when. */
export function AppointDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const { roles } = useAccount();
  const [form] = Form.useForm<Values>();
  const first = roles[0]?.officeId;
  const officeId = useWatched(form, 'officeId') ?? first;
  const colleagues = useColleagues(officeId);
  const others = (colleagues.data?.items ?? []).filter(({ isMe }) => !isMe);
  const mine = roles.filter(
    (post) => post.officeId === officeId && isRole(post.role) && isDelegable(post.role),
  );
  const appoint = usePeopleChange((body: Values) => call(appointDelegate, { body }));
  return (
    <PeopleDialog<Values>
      title={t('absence.appoint')}
      error={appoint.error}
      isPending={appoint.isPending}
      form={form}
      initial={{
        ...(first === undefined ? {} : { officeId: first }),
        roles: mine.map(({ role }) => role as RoleId),
        from: today(),
      }}
      onSend={(values) => {
        const name = others.find(({ id }) => id === values.delegateId)?.name ?? '';
        appoint.mutate(values, {
          onSuccess: () => {
            void message.success(t('absence.appointed', { name }));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <OwnOfficeItem />
      <ColleagueItem
        isRequired
        name="delegateId"
        label={t('absence.delegate')}
        extra={t('absence.delegateHint')}
        colleagues={others}
        isLoading={colleagues.isFetching}
      />
      <Form.Item name="roles" label={t('absence.roles')} rules={[{ required: true }]}>
        <Checkbox.Group
          options={mine.map(({ role, roleName }) => ({ value: role, label: word(roleName) }))}
        />
      </Form.Item>
      <div className="dialog-days">
        <DayItem name="from" label={t('absence.from')} notBefore={today()} />
        <DayItem name="to" label={t('absence.to')} notBefore={today()} />
      </div>
      <Form.Item
        name="reason"
        label={t('absence.reason')}
        extra={t('absence.reasonHint')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </PeopleDialog>
  );
}
