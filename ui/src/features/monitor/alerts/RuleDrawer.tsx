import { Alert, App, Button, Drawer, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  addAlertRule,
  changeAlertRule,
  type AlertRuleView,
} from '../../../../../server/monitor/alerts/api.js';
import { call } from '../../../api/client.js';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { inputOf, valuesOf, type RuleValues } from './rule-values.js';
import { StepFields } from './StepFields.js';
import { useAlertChange } from './useAlertChange.mutation.js';
import type { AlertRules } from './useAlerts.query.js';

interface Props {
  /** Null: a new one. */
  rule: AlertRuleView | null;
  rules: AlertRules;
  onClose: () => void;
}

/** Writes a rule: about what, told to whom, when not. */
export function RuleDrawer({ rule, rules, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [form] = Form.useForm<RuleValues>();
  const save = useAlertChange((values: RuleValues) => {
    const input = inputOf(values);
    return rule === null
      ? call(addAlertRule, { body: input })
      : call(changeAlertRule, {
          ...{ params: { id: rule.id }, body: { ...input, version: rule.version } },
        });
  });
  return (
    <Drawer
      open
      size={640}
      title={rule === null ? t('alerts.add') : t('alerts.changeTitle', { name: rule.name })}
      onClose={onClose}
      footer={
        <Button
          type="primary"
          loading={save.isPending}
          onClick={() => {
            form.submit();
          }}
        >
          {t('alerts.save')}
        </Button>
      }
    >
      <Form<RuleValues>
        form={form}
        layout="vertical"
        initialValues={valuesOf(rule, rules)}
        onFinish={(values) => {
          save.mutate(values, {
            onSuccess: () => {
              void message.success(t('alerts.saved'));
              onClose();
            },
          });
        }}
      >
        {save.isError && <Alert type="error" showIcon title={problemText(save.error)} />}
        <WhatFields rules={rules} />
        <StepFields rules={rules} />
        <QuietFields />
      </Form>
    </Drawer>
  );
}

function WhatFields({ rules }: { rules: AlertRules }) {
  const { t } = useTranslation();
  const word = useWord();
  const desk = (Form.useWatch('desk') as RuleValues['desk'] | undefined) ?? rules.desks[0];
  const kinds = rules.kinds.filter((kind) => kind.desk === desk);
  return (
    <>
      <Form.Item
        name="name"
        label={t('alerts.name')}
        rules={[{ required: true, message: t('alerts.needed') }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="isOn" label={t('alerts.isOn')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="desk" label={t('alerts.desk')} hidden={rules.desks.length < 2}>
        <Select
          options={rules.desks.map((value) => ({ value, label: t(`alerts.desks.${value}`) }))}
        />
      </Form.Item>
      {desk === 'case' && (
        <Form.Item name="officeId" label={t('alerts.about')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={rules.offices.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="kinds" label={t('alerts.kinds')} extra={t('alerts.kindsHint')}>
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={kinds.map(({ id, name }) => ({ value: id, label: word(name) }))}
        />
      </Form.Item>
      <Form.Item name="leastHarm" label={t('alerts.leastHarm')} extra={t('alerts.leastHarmHint')}>
        <InputNumber min={0} max={1_000} precision={0} />
      </Form.Item>
    </>
  );
}

function QuietFields() {
  const { t } = useTranslation();
  return (
    <fieldset className="alert-step">
      <legend>{t('alerts.quiet')}</legend>
      <div className="alert-quiet">
        <Form.Item name="quietFrom" label={t('alerts.quietFrom')}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="quietTo" label={t('alerts.quietTo')}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="quietUntil" label={t('alerts.quietUntil')}>
          <Input type="datetime-local" />
        </Form.Item>
      </div>
      <p className="quiet">{t('alerts.quietHint')}</p>
    </fieldset>
  );
}
