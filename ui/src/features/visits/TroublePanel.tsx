import { Alert, Button, Popconfirm, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { When } from '../../shared/When.js';
import { sendPhotosOf } from './device/sync-visits.js';
import { visitChanges } from './device/visit-changes.js';
import type { LocalVisit, VisitStore } from './device/visit-store.js';
import { useCaseVisits, type CaseVisit } from './panel/useCaseVisits.query.js';
import { visitDifferences } from './visit-differences.js';

interface Props {
  visit: LocalVisit;
  store: VisitStore;
}

/** Why the server has not taken a finished record, and what to do; nothing of it is lost meanwhile. */
export function TroublePanel({ visit, store }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { state, detail } = visit;
  if (state !== 'conflict' && state !== 'returned') return null;
  return (
    <section className="panel visits-trouble" aria-labelledby="visit-trouble">
      <h2 id="visit-trouble">{t(`visits.trouble.${state}`)}</h2>
      {detail !== null && <Alert type="error" showIcon title={word(detail)} />}
      <p>{t('visits.trouble.kept')}</p>
      {state === 'returned' ? (
        <p>{t('visits.trouble.returnedHow')}</p>
      ) : (
        <Conflict visit={visit} store={store} />
      )}
    </section>
  );
}

/** The record of the same id on the server, when there is one, beside this one; else the case itself has moved on. */
function Conflict({ visit, store }: Props) {
  const { t } = useTranslation();
  const found = useCaseVisits(visit.caseId);
  if (found.isPending && found.fetchStatus !== 'idle') return <Loading />;
  const theirs = found.data?.items.find(({ id }) => id === visit.id);
  if (theirs === undefined) {
    return (
      <ul>
        {(['ask', 'again', 'paper'] as const).map((step) => (
          <li key={step}>{t(`visits.trouble.moved.${step}`)}</li>
        ))}
      </ul>
    );
  }
  return <TwoRecords {...{ visit, store, theirs }} />;
}

function TwoRecords({ visit, store, theirs }: Props & { theirs: CaseVisit }) {
  const { t } = useTranslation();
  const word = useWord();
  const differences = visitDifferences(visit, theirs, {
    word,
    question: t('visits.question2'),
    answer: t('visits.answer2'),
    agreed: (isAgreed) => t(isAgreed ? 'visitPanel.agreed' : 'visitPanel.disagreed'),
    unsigned: (reason) => t('visits.unsigned', { reason }),
    photos: (count) => t('visits.trouble.photoCount', { count }),
  });
  return (
    <>
      <p>
        {t('visits.trouble.known', { name: theirs.recordedBy })} <When at={theirs.syncedAt} />
      </p>
      {differences.length === 0 ? (
        <p>{t('visits.trouble.same')}</p>
      ) : (
        <table className="visits-differences">
          <thead>
            <tr>
              <th scope="col">{t('visits.trouble.part')}</th>
              <th scope="col">{t('visits.trouble.mine')}</th>
              <th scope="col">{t('visits.trouble.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ part, mine, theirs: other }) => (
              <tr key={part}>
                <th scope="row">{t(`visits.trouble.parts.${part}`)}</th>
                <td>{mine === '' ? '—' : mine}</td>
                <td>{other === '' ? '—' : other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Ways {...{ visit, store, theirs }} isSame={differences.length === 0} />
    </>
  );
}

function Ways({ visit, store, theirs, isSame }: Props & { theirs: CaseVisit; isSame: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const missing = theirs.photos.filter(({ attachmentId }) => attachmentId === null).length;
  const keepBoth = async () => {
    // Without the network the one in the case is completed by nobody, and this one is kept all the same.
    if (missing > 0) await sendPhotosOf(store, visit).catch(() => undefined);
    await store.keepAsAnother(visit);
  };
  const leave = async (change: Promise<unknown>) => {
    await change;
    await navigate('/visits');
    visitChanges.tell();
    visitChanges.ask();
  };
  return (
    <>
      <Space wrap>
        <Button type={isSame ? 'default' : 'primary'} onClick={() => void leave(keepBoth())}>
          {t('visits.trouble.both')}
        </Button>
        <Popconfirm
          title={t('visits.trouble.takeSure')}
          okText={t('visits.dropConfirm')}
          disabled={missing > 0}
          onConfirm={() => void leave(store.empty(visit.id, theirs.documentId))}
        >
          <Button type={isSame ? 'primary' : 'default'} disabled={missing > 0}>
            {t('visits.trouble.take')}
          </Button>
        </Popconfirm>
      </Space>
      {missing > 0 && <p>{t('visits.trouble.photosMissing', { count: missing })}</p>}
      <p className="quiet">{t('visits.trouble.onlyMine')}</p>
    </>
  );
}
