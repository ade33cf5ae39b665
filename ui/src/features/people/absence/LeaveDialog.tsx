import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  leaveKindIds,
  leaveKinds,
  type LeaveKind,
} from '../../../../../server/domain/people/leave-kinds.js';
import { enterLeave } from '../../../../../server/people/api.js';
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
  accountId: string;
  kind: LeaveKind;
  from: string;
  to: string;
  note?: string;
  deputyId?: string;
}

/** 登记请假, the own or, by a leader, a colleague's; with who acts meanwhile. */
export function LeaveDialog({ isLeader, onClose }: { isLeader: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const { id: me, roles } = useAccount();
  const [form] = Form.useForm<Values>();
  const first = roles[0]?.officeId;
  const officeId = useWatched(form, 'officeId') ?? first;
  const accountId = useWatched(form, 'accountId') ?? me;
  const colleagues = useColleagues(officeId);
  const people = colleagues.data?.items ?? [];
  const enter = usePeopleChange(({ deputyId, ...body }: Values) =>
    call(enterLeave, { body: { ...body, deputyId: deputyId ?? null } }),
  );
  return (
    <PeopleDialog<Values>
      title={t('absence.enter')}
      error={enter.error}
      isPending={enter.isPending}
      form={form}
      initial={{
        ...(first === undefined ? {} : { officeId: first }),
        ...{ accountId: me, kind: 'annual', from: today() },
      }}
      onSend={(values) => {
        enter.mutate(
          { ...values, accountId: values.accountId },
          {
            onSuccess: () => {
              void message.success(t('absence.entered'));
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      <OwnOfficeItem />
      {isLeader ? (
        <ColleagueItem
          isRequired
          name="accountId"
          label={t('absence.person')}
          colleagues={people}
          isLoading={colleagues.isFetching}
        />
      ) : (
        <Form.Item hidden name="accountId">
          <Input />
        </Form.Item>
      )}
      <Form.Item name="kind" label={t('absence.kind')} rules={[{ required: true }]}>
        <Select
          options={leaveKindIds.map((value) => ({ value, label: word(leaveKinds[value]) }))}
        />
      </Form.Item>
      <div className="dialog-days">
        <DayItem name="from" label={t('absence.from')} />
        <DayItem name="to" label={t('absence.to')} />
      </div>
      <ColleagueItem
        name="deputyId"
        label={t('absence.deputy')}
        placeholder={t('absence.deputyNone')}
        colleagues={people.filter(({ id }) => id !== accountId)}
        isLoading={colleagues.isFetching}
      />
      <Form.Item name="note" label={t('absence.note')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </PeopleDialog>
  );
}
