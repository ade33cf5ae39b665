import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { listVisitCases } from '../../../../server/visits/api.js';
import { call } from '../../api/client.js';
import { Loading } from '../../shared/Loading.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { CaseCard, type VisitCase } from './CaseCard.js';
import { visitChanges } from './device/visit-changes.js';
import type { TakenPackage, VisitStore } from './device/visit-store.js';
import { RecordRowView } from './RecordRowView.js';
import { useStored } from './use-stored.js';

interface Props {
  store: VisitStore;
  isOnline: boolean;
}

/** Records on this device and how far they are; cases to take along. */
export function VisitHome({ store, isOnline }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  usePageTitle(t('visits.title'));
  const rows = useStored(() => store.rows(), store) ?? [];
  const packages = useStored(() => store.packages(), store) ?? [];
  const cases = useQuery({
    queryKey: ['visit-cases', store.accountId],
    enabled: isOnline,
    queryFn: ({ signal }) => call(listVisitCases, {}, signal),
  });
  const unsent = rows.filter(({ state }) => state !== 'synced').length;
  const listed = listedCases(cases.data?.items ?? [], packages);
  return (
    <>
      <section className="panel" aria-labelledby="visit-records">
        <h1 id="visit-records">{t('visits.records')}</h1>
        {unsent > 0 && (
          <p>
            {t('visits.unsent', { count: unsent })}{' '}
            <Button disabled={!isOnline} onClick={visitChanges.ask}>
              {t('visits.syncAll')}
            </Button>
          </p>
        )}
        {rows.length === 0 && <p className="quiet">{t('visits.noRecords')}</p>}
        <ul className="visits-list">
          {rows.map((row) => (
            <RecordRowView key={row.id} row={row} store={store} />
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="visit-cases">
        <h2 id="visit-cases">{t('visits.cases')}</h2>
        {isOnline && cases.isPending && <Loading />}
        {cases.error !== null && isOnline && (
          <Alert type="error" showIcon title={problemText(cases.error)} />
        )}
        {listed.length === 0 && !cases.isPending && <p className="quiet">{t('visits.noCases')}</p>}
        <ul className="visits-list">
          {listed.map(({ found, taken }) => (
            <CaseCard key={found.id} {...{ found, taken, store, isOnline }} />
          ))}
        </ul>
      </section>
      <Wipe store={store} unsent={unsent} isEmpty={rows.length + packages.length === 0} />
    </>
  );
}

/** The cases of the server with what lies here; without the network those that lie here. */
function listedCases(items: readonly VisitCase[], packages: readonly TakenPackage[]) {
  const kept = packages.map((taken) => ({
    found: {
      ...taken.case,
      applicantNames: taken.applicants.map(({ name }) => name),
      statusName: '',
    },
    taken,
  }));
  const others = items.filter(({ id }) => !kept.some(({ found }) => found.id === id));
  return [...kept, ...others.map((found) => ({ found, taken: null }))];
}

function Wipe({ store, unsent, isEmpty }: { store: VisitStore; unsent: number; isEmpty: boolean }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  if (isEmpty) return null;
  const ask = () => {
    modal.confirm({
      ...{ title: t('visits.wipeSure'), okText: t('visits.wipe'), cancelText: t('visits.cancel') },
      content: unsent === 0 ? undefined : t('visits.wipeUnsent', { count: unsent }),
      okButtonProps: { danger: true },
      onOk: async () => {
        await store.wipe();
        visitChanges.tell();
        void message.success(t('visits.wiped'));
      },
    });
  };
  return (
    <Button danger onClick={ask}>
      {t('visits.wipe')}
    </Button>
  );
}
