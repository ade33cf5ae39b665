import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { roleIds, roles } from '../../../../../server/domain/access/roles.js';
import type { AlertReceiver } from '../../../../../server/monitor/alerts/api.js';
import { useWord } from '../../../i18n/use-word.js';
import type { AlertRules } from './useAlerts.query.js';

interface Props {
  /** Place of the receiver in the form. */
  path: readonly (string | number)[];
  /** Place below the list it stands in, as the list of the form wants it. */
  name: number;
  rules: AlertRules;
  onRemove: (() => void) | null;
}

const ways = ['notice', 'person', 'mail', 'webhook'] as const satisfies AlertReceiver['way'][];

/** One receiver: the way, and what that way needs. */
export function ReceiverFields({ path, name, rules, onRemove }: Props) {
  const { t } = useTranslation();
  const way = Form.useWatch([...path, 'way']) as AlertReceiver['way'] | undefined;
  return (
    <div className="alert-receiver">
      <Form.Item name={[name, 'way']} rules={[{ required: true }]} noStyle>
        <Select
          aria-label={t('alerts.way')}
          className="alert-way"
          options={ways.map((value) => ({
            ...{ value, label: t(`alerts.ways.${value}`) },
            disabled: value === 'mail' && !rules.hasMail,
          }))}
        />
      </Form.Item>
      <WayFields name={name} way={way ?? 'notice'} offices={rules.offices} />
      {onRemove !== null && (
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('alerts.removeReceiver')}
          onClick={onRemove}
        />
      )}
    </div>
  );
}

function WayFields({
  name,
  way,
  offices,
}: {
  name: number;
  way: AlertReceiver['way'];
  offices: AlertRules['offices'];
}) {
  const { t } = useTranslation();
  const word = useWord();
  if (way === 'notice') {
    return (
      <>
        <Form.Item
          name={[name, 'officeId']}
          rules={[{ required: true, message: t('alerts.needed') }]}
        >
          <Select
            aria-label={t('alerts.office')}
            showSearch={{ optionFilterProp: 'label' }}
            options={offices.map(({ id, name: label }) => ({ value: id, label }))}
          />
        </Form.Item>
        <Form.Item name={[name, 'role']} rules={[{ required: true, message: t('alerts.needed') }]}>
          <Select
            aria-label={t('alerts.role')}
            options={roleIds.map((value) => ({ value, label: word(roles[value].name) }))}
          />
        </Form.Item>
      </>
    );
  }
  const field = { person: 'username', mail: 'address', webhook: 'url' } as const;
  return (
    <Form.Item
      name={[name, field[way]]}
      rules={[{ required: true, message: t('alerts.needed') }]}
      className="alert-address"
    >
      <Input aria-label={t(`alerts.fields.${way}`)} placeholder={t(`alerts.fields.${way}`)} />
    </Form.Item>
  );
}
