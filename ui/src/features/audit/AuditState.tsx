import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditStateView } from '../../../../server/audit/api.js';
import { Loading } from '../../shared/Loading.js';
import { Mark } from '../../shared/Mark.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { When } from '../../shared/When.js';
import { useAuditState } from './useAudit.query.js';

/** 存证链: last sealed, last anchored, and whether the newest part is as it was written. */
export function AuditState() {
  const { t } = useTranslation();
  const state = useAuditState(true);
  if (state.isError) {
    return <ProblemView error={state.error} onRetry={() => void state.refetch()} />;
  }
  return (
    <section className="panel audit-state" aria-busy={state.isPending}>
      <h2>{t('audit.state.title')}</h2>
      {state.data ? <Facts state={state.data} /> : <Loading />}
    </section>
  );
}

function Facts({ state }: { state: AuditStateView }) {
  const { t } = useTranslation();
  const { links, sealedAt, waiting, anchoredOn, anchoredSeq, checked, faults } = state;
  return (
    <>
      <dl>
        <div>
          <dt>{t('audit.state.links', { count: links })}</dt>
          <dd>
            {links === 0 ? (
              <Mark tone="plain">{t('audit.state.none')}</Mark>
            ) : (
              faults.length === 0 && (
                <Mark tone="good">{t('audit.state.intact', { count: checked })}</Mark>
              )
            )}
          </dd>
        </div>
        <div>
          <dt>{t('audit.state.sealed')}</dt>
          <dd>
            <When at={sealedAt} />
            {waiting > 0 && (
              <span className="quiet"> {t('audit.state.waiting', { count: waiting })}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('audit.state.anchored')}</dt>
          <dd>
            {anchoredOn === null
              ? t('audit.state.anchoredNone')
              : t('audit.state.anchoredAt', { on: anchoredOn, seq: anchoredSeq ?? 0 })}
          </dd>
        </div>
      </dl>
      {faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('audit.state.broken')}
          description={
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          }
        />
      )}
      <p className="quiet">{t('audit.state.full')}</p>
    </>
  );
}
