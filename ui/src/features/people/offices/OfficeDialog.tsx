import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeOffice, createOffice } from '../../../../../server/offices/administration-api.js';
import { call } from '../../../api/client.js';
import { today } from '../../../shared/today.js';
import { DayItem } from '../dialogs/DayItem.js';
import { OfficeItem } from '../dialogs/OfficeItem.js';
import { PeopleDialog } from '../dialogs/PeopleDialog.js';
import { ReasonItem } from '../dialogs/ReasonItem.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { ManagedOffice } from './useOfficeRegister.query.js';

interface Values {
  id: string;
  level: ManagedOffice['level'];
  provinceCode: string;
  openedOn: string;
  name: string;
  shortName: string;
  parentId: string | null;
  address: string;
  phone: string;
  reason: string;
}

const levels = ['county', 'city'] as const;

/** A new office, or what may change of one: id, level and province stay. */
export function OfficeDialog({ office, onClose }: { office?: ManagedOffice; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const send = usePeopleChange((values: Values) => saved(office, values));
  return (
    <PeopleDialog<Values>
      title={office ? t('offices.editTitle', { name: office.name }) : t('offices.create')}
      error={send.error}
      isPending={send.isPending}
      initial={office ? factsOf(office) : { level: 'county', openedOn: today() }}
      onSend={(values) => {
        send.mutate(values, {
          onSuccess: () => {
            void message.success(t('offices.done'));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <TextItem name="name" label={t('offices.name')} max={80} />
      <TextItem
        name="shortName"
        label={t('offices.shortName')}
        extra={t('offices.shortNameHint')}
        max={20}
      />
      {!office && <NewFields />}
      {office?.parentId !== null && (
        <OfficeItem action="manage-offices" name="parentId" label={t('offices.parent')} />
      )}
      <TextItem name="address" label={t('offices.address')} max={200} />
      <TextItem name="phone" label={t('offices.phone')} max={30} />
      {office && <ReasonItem />}
    </PeopleDialog>
  );
}

function NewFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextItem name="id" label={t('offices.id')} extra={t('offices.idHint')} max={40} />
      <Form.Item name="level" label={t('offices.level')} rules={[{ required: true }]}>
        <Select options={levels.map((value) => ({ value, label: t(`offices.levels.${value}`) }))} />
      </Form.Item>
      <TextItem name="provinceCode" label={t('offices.province')} max={6} />
      <DayItem name="openedOn" label={t('offices.openedOn')} />
    </>
  );
}

function TextItem({
  name,
  label,
  extra,
  max,
}: {
  name: keyof Values;
  label: string;
  extra?: string;
  max: number;
}) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[{ required: true, whitespace: true }]}
    >
      <Input maxLength={max} autoComplete="off" />
    </Form.Item>
  );
}

/** What of an office may change. */
function factsOf({ name, shortName, parentId, address, phone }: ManagedOffice): Partial<Values> {
  return { name, shortName, parentId, address, phone };
}

async function saved(office: ManagedOffice | undefined, values: Values): Promise<{ id: string }> {
  const { name, shortName, address, phone, reason } = values;
  const facts = { name, shortName, address, phone };
  if (office === undefined) {
    const { id, level, provinceCode, openedOn, parentId } = values;
    return call(createOffice, { body: { id, level, provinceCode, openedOn, parentId, ...facts } });
  }
  const parentId = office.parentId === null ? null : values.parentId;
  return call(changeOffice, { params: { id: office.id }, body: { ...facts, parentId, reason } });
}
