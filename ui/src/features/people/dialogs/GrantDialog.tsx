import { Alert, App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { needsConfirmation } from '../../../../../server/domain/access/role-grants.js';
import {
  roleIds,
  roles as roleEntries,
  type RoleId,
} from '../../../../../server/domain/access/roles.js';
import { grantRole } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { useWord } from '../../../i18n/use-word.js';
import { today } from '../../../shared/today.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { Person } from '../usePerson.query.js';
import { DayItem } from './DayItem.js';
import { OfficeItem } from './OfficeItem.js';
import { PeopleDialog } from './PeopleDialog.js';
import { useWatched } from './use-watched.js';

interface Values {
  officeId: string;
  role: RoleId;
  from: string;
  to?: string;
  reference?: string;
}

/** A post in an office: an own one, or a secondment with its paper and its end. */
export function GrantDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const officeId = useWatched(form, 'officeId');
  const role = useWatched(form, 'role');
  const { id, name, office } = person;
  const isSecondment = office !== null && officeId !== undefined && officeId !== office.id;
  const grant = usePeopleChange(({ to, ...body }: Values) =>
    call(grantRole, { params: { id }, body: { ...body, to: to ?? null } }),
  );
  return (
    <PeopleDialog<Values>
      title={t('people.grantTitle', { name })}
      error={grant.error}
      isPending={grant.isPending}
      form={form}
      initial={{ from: today(), ...(office === null ? {} : { officeId: office.id }) }}
      onSend={(values) => {
        grant.mutate(values, {
          onSuccess: ({ state }) => {
            void message.success(t(state === 'asked' ? 'people.asked' : 'people.granted'));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <OfficeItem action="grant-roles" label={t('absence.officeName')} />
      <Form.Item name="role" label={t('people.role')} rules={[{ required: true }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={roleIds.map((value) => ({ value, label: word(roleEntries[value].name) }))}
        />
      </Form.Item>
      {role !== undefined && needsConfirmation(role) && (
        <Alert className="dialog-alert" type="info" showIcon title={t('people.adminHint')} />
      )}
      {isSecondment && (
        <Alert
          className="dialog-alert"
          type="info"
          showIcon
          title={t('people.secondHint', { office: office.name })}
        />
      )}
      <div className="dialog-days">
        <DayItem name="from" label={t('people.from')} notBefore={today()} />
        <DayItem
          name="to"
          label={t('people.to')}
          isRequired={isSecondment}
          notBefore={today()}
          {...(isSecondment ? {} : { extra: t('people.toOpen') })}
        />
      </div>
      <Form.Item
        name="reference"
        label={t('people.reference')}
        extra={t('people.referenceHint')}
        rules={[{ required: isSecondment, whitespace: true }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </PeopleDialog>
  );
}
