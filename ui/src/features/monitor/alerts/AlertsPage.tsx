import { Alert, App, Button, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  removeAlertRule,
  renewAlertSecret,
  tryAlertRule,
  type AlertRuleView,
} from '../../../../../server/monitor/alerts/api.js';
import { call } from '../../../api/client.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { DeliveryTable } from './DeliveryTable.js';
import { RuleDrawer } from './RuleDrawer.js';
import { RuleTable } from './RuleTable.js';
import { useAlertChange } from './useAlertChange.mutation.js';
import { useAlertRules, type AlertRules } from './useAlerts.query.js';
import './alerts.css';

/** 预警: rules by which people are told of what stands still, and what was sent. */
export function AlertsPage() {
  const { t } = useTranslation();
  usePageTitle(t('alerts.title'));
  const rules = useAlertRules();
  if (rules.isPending) return <Loading />;
  if (rules.isError) {
    return <ProblemView error={rules.error} onRetry={() => void rules.refetch()} />;
  }
  return (
    <div className="alerts">
      <Rules rules={rules.data} />
      <section className="panel" aria-label={t('alerts.deliveries.title')}>
        <h2>{t('alerts.deliveries.title')}</h2>
        <DeliveryTable />
      </section>
    </div>
  );
}

function Rules({ rules }: { rules: AlertRules }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<AlertRuleView | 'new' | null>(null);
  const { busyId, secret, onSecretSeen, ...acts } = useRuleActs();
  return (
    <section className="panel" aria-label={t('alerts.rules')}>
      <div className="page-head">
        <h2>{t('alerts.rules')}</h2>
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          {t('alerts.add')}
        </Button>
      </div>
      {!rules.hasMail && <Alert type="info" showIcon title={t('alerts.noMail')} />}
      <RuleTable rules={rules} busyId={busyId} onChange={setOpen} {...acts} />
      {open !== null && (
        <RuleDrawer
          rule={open === 'new' ? null : open}
          rules={rules}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
      <SecretDialog secret={secret} onClose={onSecretSeen} />
    </section>
  );
}

/** Trying, removing and renewing, each told when done and when refused. */
function useRuleActs() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [secret, setSecret] = useState<string | null>(null);
  const tell = (error: unknown) => void message.error(problemText(error));
  const trial = useAlertChange((id: string) => call(tryAlertRule, { params: { id } }));
  const removal = useAlertChange((id: string) => call(removeAlertRule, { params: { id } }));
  const renewal = useAlertChange((id: string) => call(renewAlertSecret, { params: { id } }));
  return {
    busyId: trial.isPending ? trial.variables : null,
    secret,
    onSecretSeen: () => {
      setSecret(null);
    },
    onTry: ({ id }: AlertRuleView) => {
      const onSuccess = ({ deliveries }: { deliveries: number }) =>
        void message.success(t('alerts.tried', { number: deliveries }));
      trial.mutate(id, { onSuccess, onError: tell });
    },
    onRemove: ({ id }: AlertRuleView) => {
      removal.mutate(id, { onError: tell });
    },
    onRenew: ({ id }: AlertRuleView) => {
      const onSuccess = (made: { secret: string }) => {
        setSecret(made.secret);
      };
      renewal.mutate(id, { onSuccess, onError: tell });
    },
  };
}

/** The secret is shown once: whoever checks signatures copies it now. */
function SecretDialog({ secret, onClose }: { secret: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={secret !== null}
      title={t('alerts.secretTitle')}
      onCancel={onClose}
      onOk={onClose}
      cancelButtonProps={{ hidden: true }}
    >
      <p>{t('alerts.secretHint')}</p>
      <Typography.Text code copyable>
        {secret ?? ''}
      </Typography.Text>
    </Modal>
  );
}
