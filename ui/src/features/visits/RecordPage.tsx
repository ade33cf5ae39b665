import { Alert, App, Button, Collapse } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { visitFaults, type VisitRecord } from '../../../../server/domain/cases/visit-record.js';
import { toLocalDate } from '../../../../server/domain/basics/local-date.js';
import type { Fault } from '../../../../server/domain/basics/errors.js';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { visitChanges } from './device/visit-changes.js';
import type { LocalVisit, TakenPackage, VisitStore } from './device/visit-store.js';
import { FactsSection } from './FactsSection.js';
import { KnownCase } from './KnownCase.js';
import { LivingSection } from './LivingSection.js';
import { PhotoSection } from './PhotoSection.js';
import { SignSection } from './SignSection.js';
import { TalkSection } from './TalkSection.js';
import { TroublePanel } from './TroublePanel.js';
import { useKeeper, type Kept } from './use-keeper.js';
import { useStored } from './use-stored.js';
import { VisitActs } from './VisitActs.js';
import { VisitPrint } from './VisitPrint.js';

/** One record on the device: written, signed, finished; or printed when the server will not have it. */
export function RecordPage({ id, store }: { id: string; store: VisitStore }) {
  const { t } = useTranslation();
  usePageTitle(t('visits.record'));
  const found = useStored(async () => [await store.visit(id)] as const, store);
  const packages = useStored(() => store.packages(), store) ?? [];
  if (found === null) return <Loading isPage />;
  const [visit] = found;
  return (
    <>
      <Link to="/visits">← {t('visits.toList')}</Link>
      {visit === null ? (
        <Alert type="info" showIcon title={t('visits.notHere')} />
      ) : (
        <RecordForm
          stored={visit}
          store={store}
          taken={packages.find((one) => one.case.id === visit.caseId) ?? null}
        />
      )}
    </>
  );
}

interface FormProps {
  stored: LocalVisit;
  store: VisitStore;
  /** Null: it was deleted from the device meanwhile. */
  taken: TakenPackage | null;
}

function RecordForm({ stored, store, taken }: FormProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { visit, change, flush, kept } = useKeeper(stored, store);
  const [faults, setFaults] = useState<Fault[]>([]);
  const { record, state } = visit;
  const isDraft = state === 'draft';
  const isRefused = state === 'conflict' || state === 'returned';
  // What was signed is what was read: it changes no more.
  const isLocked = !isDraft || record.signatures.some(({ image }) => image !== null);
  const write = (part: Partial<VisitRecord>) => {
    change((now) => ({ ...now, record: { ...now.record, ...part } }));
  };
  const finish = async () => {
    const found = visitFaults(record, toLocalDate(new Date()));
    setFaults(found);
    if (found.length > 0) return;
    change((now) => ({ ...now, state: 'waiting', finishedAt: new Date().toISOString() }));
    await flush();
    visitChanges.tell();
    visitChanges.ask();
    void message.success(t('visits.finished'));
    await navigate('/visits');
  };
  const parts = { record, isLocked, onChange: write };
  return (
    <>
      <div className="visits-form">
        <h1>
          {t('visits.record')} <span className="quiet">{visit.label}</span>{' '}
          <SavedMark kept={kept} />
        </h1>
        {visit.detail !== null && !isRefused && (
          <Alert type="warning" showIcon title={word(visit.detail)} />
        )}
        <TroublePanel visit={visit} store={store} />
        <Collapse
          items={[
            { key: 'known', label: t('visits.known'), children: <KnownCase taken={taken} /> },
          ]}
        />
        <FactsSection {...parts} staffNames={taken?.staffNames ?? []} />
        <TalkSection {...parts} />
        <LivingSection {...parts} />
        <PhotoSection visit={visit} store={store} isLocked={isLocked} onChange={change} />
        <SignSection record={record} isDraft={isDraft} onChange={write} />
        {faults.length > 0 && (
          <Alert
            type="error"
            showIcon
            title={t('visits.faults')}
            description={
              <ul>
                {faults.map(({ detail }) => (
                  <li key={detail}>{word(detail)}</li>
                ))}
              </ul>
            }
          />
        )}
        <VisitActs {...{ visit, store, change, flush }} />
        {isDraft && (
          <Button type="primary" size="large" onClick={() => void finish()}>
            {t('visits.finish')}
          </Button>
        )}
      </div>
      <VisitPrint visit={visit} />
    </>
  );
}

function SavedMark({ kept }: { kept: Kept }) {
  const { t } = useTranslation();
  if (kept === 'failed') return <Alert type="error" showIcon title={t('visits.saveFailed')} />;
  return (
    <span className="quiet visits-saved" role="status">
      {kept === 'kept' ? t('visits.saved') : t('visits.saving')}
    </span>
  );
}
