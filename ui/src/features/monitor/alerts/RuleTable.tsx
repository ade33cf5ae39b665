import { Button, Popconfirm, Space, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AlertRuleView } from '../../../../../server/monitor/alerts/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';
import type { AlertRules } from './useAlerts.query.js';

interface Props {
  rules: AlertRules;
  /** Id of the rule something is being done to; null: none. */
  busyId: string | null;
  onChange: (rule: AlertRuleView) => void;
  onTry: (rule: AlertRuleView) => void;
  onRenew: (rule: AlertRuleView) => void;
  onRemove: (rule: AlertRuleView) => void;
}

/** The rules, in words. */
export function RuleTable({ rules, busyId, ...acts }: Props) {
  const { t } = useTranslation();
  return (
    <Table<AlertRuleView>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 760 }}
      dataSource={rules.items}
      locale={{ emptyText: t('alerts.empty') }}
      columns={[
        {
          title: t('alerts.name'),
          render: (_, { name, isOn }) => (
            <>
              <strong>{name}</strong> {!isOn && <Tag>{t('alerts.off')}</Tag>}
            </>
          ),
        },
        { title: t('alerts.what'), render: (_, rule) => <What rule={rule} rules={rules} /> },
        { title: t('alerts.whom'), render: (_, rule) => <Whom rule={rule} /> },
        {
          title: t('alerts.changedAt'),
          width: 150,
          render: (_, { changedBy, changedAt }) => (
            <>
              {changedBy}
              <br />
              <When at={changedAt} />
            </>
          ),
        },
        {
          title: t('alerts.acts'),
          width: 190,
          render: (_, rule) => <RuleActs rule={rule} isBusy={busyId === rule.id} {...acts} />,
        },
      ]}
    />
  );
}

function What({ rule, rules }: { rule: AlertRuleView; rules: AlertRules }) {
  const { t } = useTranslation();
  const word = useWord();
  const { kinds, officeName, leastHarm, quiet } = rule;
  const names = rules.kinds.filter(({ id }) => kinds.includes(id)).map(({ name }) => word(name));
  return (
    <>
      {officeName ?? t('alerts.desks.machine')}
      <br />
      <span className="quiet">
        {kinds.length === 0 ? t('alerts.allKinds') : names.join(t('alerts.comma'))}
        {leastHarm > 0 && ` · ${t('alerts.fromHarm', { harm: leastHarm })}`}
        {quiet !== null && ` · ${t('alerts.quietDaily', { from: quiet.from, to: quiet.to })}`}
      </span>
    </>
  );
}

function Whom({ rule: { steps } }: { rule: AlertRuleView }) {
  const { t } = useTranslation();
  return (
    <>
      {steps.map(({ afterMinutes, receivers }, step) => (
        <div key={afterMinutes}>
          {step === 0
            ? t('alerts.toldAfter', { minutes: afterMinutes })
            : t('alerts.passedOnAfter', { minutes: afterMinutes })}{' '}
          <span className="quiet">
            {receivers.map(({ way }) => t(`alerts.ways.${way}`)).join(t('alerts.comma'))}
          </span>
        </div>
      ))}
    </>
  );
}

function RuleActs({
  rule,
  isBusy,
  onChange,
  onTry,
  onRenew,
  onRemove,
}: Omit<Props, 'rules' | 'busyId'> & { rule: AlertRuleView; isBusy: boolean }) {
  const { t } = useTranslation();
  const doing = (act: (rule: AlertRuleView) => void) => () => {
    act(rule);
  };
  return (
    <Space size={0} wrap>
      <Button type="link" size="small" onClick={doing(onChange)}>
        {t('alerts.change')}
      </Button>
      <Button type="link" size="small" loading={isBusy} onClick={doing(onTry)}>
        {t('alerts.try')}
      </Button>
      {rule.hasSecret && (
        <Popconfirm title={t('alerts.renewSure')} onConfirm={doing(onRenew)}>
          <Button type="link" size="small">
            {t('alerts.renew')}
          </Button>
        </Popconfirm>
      )}
      <Popconfirm title={t('alerts.removeSure', { name: rule.name })} onConfirm={doing(onRemove)}>
        <Button type="link" size="small" danger>
          {t('alerts.remove')}
        </Button>
      </Popconfirm>
    </Space>
  );
}
