import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  enterPartnerRelief,
  listPartnerReliefs,
  type PartnerReliefView,
} from '../../../../server/duplicates/api.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useDebounced } from '../../shared/use-debounced.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useAccount } from '../accounts/useAccount.js';
import { EnterPartnerDialog } from './EnterPartnerDialog.js';
import { ImportPartnerDialog } from './ImportPartnerDialog.js';
import { PartnerReliefTable } from './PartnerReliefTable.js';
import { usePartnerReliefs } from './usePartnerReliefs.query.js';
import { VoidPartnerDialog } from './VoidPartnerDialog.js';

type Open = 'enter' | 'import' | PartnerReliefView;

/** 其他单位救助记录: what other agencies gave, to be looked up, entered and imported. */
export function PartnerReliefsPage() {
  const { t } = useTranslation();
  const { roles } = useAccount();
  usePageTitle(t('partner.title'));
  const readers = listPartnerReliefs.roles as readonly string[];
  if (roles.every(({ role }) => !readers.includes(role))) {
    return <p className="panel">{t('partner.noAccess')}</p>;
  }
  return <PartnerReliefs />;
}

function PartnerReliefs() {
  const { t } = useTranslation();
  const { roles } = useAccount();
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<Open | null>(null);
  const q = params.get('q') ?? '';
  const reliefs = usePartnerReliefs(useDebounced(q, 250));
  const writers = enterPartnerRelief.roles as readonly string[];
  const officeId = roles.find(({ role }) => writers.includes(role))?.officeId;
  const close = () => {
    setOpen(null);
  };
  return (
    <section className="panel">
      <div className="page-head">
        <h1>{t('partner.title')}</h1>
        <span className="spread" />
        <Input.Search
          className="filter filter-wide"
          allowClear
          maxLength={80}
          aria-label={t('partner.search')}
          placeholder={t('partner.search')}
          value={q}
          onChange={({ target }) => {
            setParams(target.value === '' ? {} : { q: target.value }, { replace: true });
          }}
        />
        {officeId !== undefined && (
          <>
            <Button
              onClick={() => {
                setOpen('import');
              }}
            >
              {t('partner.import')}
            </Button>
            <Button
              type="primary"
              onClick={() => {
                setOpen('enter');
              }}
            >
              {t('partner.enter')}
            </Button>
          </>
        )}
      </div>
      <p className="quiet">{t('partner.hint')}</p>
      {reliefs.isError ? (
        <ProblemView error={reliefs.error} onRetry={() => void reliefs.refetch()} />
      ) : (
        <PartnerReliefTable
          rows={reliefs.data?.pages.flatMap(({ items }) => items) ?? []}
          isLoading={reliefs.isPending}
          {...(officeId === undefined ? {} : { onVoid: setOpen })}
        />
      )}
      {reliefs.hasNextPage && (
        <div className="inbox-foot">
          <Button size="small" onClick={() => void reliefs.fetchNextPage()}>
            {t('action.more')}
          </Button>
        </div>
      )}
      {open === 'enter' && officeId !== undefined && (
        <EnterPartnerDialog officeId={officeId} onClose={close} />
      )}
      {open === 'import' && officeId !== undefined && (
        <ImportPartnerDialog officeId={officeId} onClose={close} />
      )}
      {open !== null && typeof open === 'object' && (
        <VoidPartnerDialog relief={open} onClose={close} />
      )}
    </section>
  );
}
