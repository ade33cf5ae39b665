import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AuditFilter, auditApi } from '../../../../server/audit/api.js';
import { urlOf } from '../../api/client.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useDebounced } from '../../shared/use-debounced.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useAccount } from '../accounts/useAccount.js';
import { AuditFilters } from './AuditFilters.js';
import { AuditState } from './AuditState.js';
import { AuditTable } from './AuditTable.js';
import './audit.css';
import { useAuditEntries } from './useAudit.query.js';

/** 操作记录: the audit administrator sees the acts of everybody below, 监督审计 those of one case at a time. */
export function AuditPage() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  usePageTitle(t('audit.title'));
  const readers = auditApi.listAuditEntries.roles as readonly string[];
  if (!hasRole(...readers)) return <p className="panel">{t('audit.noAccess')}</p>;
  const seesAll = hasRole(...(auditApi.getAuditState.roles as readonly string[]));
  return (
    <>
      {seesAll && <AuditState />}
      <Register seesAll={seesAll} />
    </>
  );
}

function Register({ seesAll }: { seesAll: boolean }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const asked = AuditFilter.safeParse(Object.fromEntries(params)).data ?? {};
  const filter = useDebounced(asked, 300);
  const isReady = seesAll || Boolean(filter.case);
  const entries = useAuditEntries(filter, isReady);
  return (
    <section className="panel">
      <div className="page-head">
        <h1>{t('audit.title')}</h1>
        <span className="spread" />
        {seesAll && <Exports filter={filter} />}
      </div>
      <p className="quiet">{t(seesAll ? 'audit.hint' : 'audit.hintByCase')}</p>
      <AuditFilters />
      {entries.isError ? (
        <ProblemView error={entries.error} onRetry={() => void entries.refetch()} />
      ) : (
        <AuditTable
          rows={entries.data?.pages.flatMap(({ items }) => items) ?? []}
          isLoading={isReady && entries.isPending}
          empty={isReady ? <Empty filter={filter} /> : t('audit.needCase')}
        />
      )}
      {entries.hasNextPage && (
        <div className="audit-foot">
          <Button
            size="small"
            loading={entries.isFetchingNextPage}
            onClick={() => void entries.fetchNextPage()}
          >
            {t('action.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Empty({ filter: { from, to } }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('audit.empty')}</p>
      {from === undefined && to === undefined && <p className="quiet">{t('audit.emptyMonth')}</p>}
    </>
  );
}

function Exports({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  const { path } = auditApi.exportAuditEntries;
  return (
    <span className="audit-exports" title={t('audit.exportHint')}>
      <Button href={urlOf(path, {}, { ...filter, format: 'csv' })}>{t('audit.exportCsv')}</Button>
      <Button href={urlOf(path, {}, { ...filter, format: 'json' })}>{t('audit.exportJson')}</Button>
    </span>
  );
}
