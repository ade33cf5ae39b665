import { Button, Popconfirm, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { visitChanges } from './device/visit-changes.js';
import type { LocalVisit, VisitStore } from './device/visit-store.js';
import type { Change } from './use-keeper.js';

interface Props {
  visit: LocalVisit;
  store: VisitStore;
  change: Change;
  flush: () => Promise<void>;
}

/** What can be done with a record besides writing it: printed and taken out in every state, tried again or changed where the server refused it. */
export function VisitActs({ visit, store, change, flush }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, state } = visit;
  const turn = async (next: 'draft' | 'waiting') => {
    change((now) => ({ ...now, state: next, nextTryMs: 0 }));
    await flush();
    visitChanges.tell();
    if (next === 'waiting') visitChanges.ask();
  };
  const isRefused = state === 'conflict' || state === 'returned';
  return (
    <Space wrap>
      {isRefused && <Button onClick={() => void turn('waiting')}>{t('visits.sendAgain')}</Button>}
      {(isRefused || state === 'waiting') && (
        <Button
          type={state === 'returned' ? 'primary' : 'default'}
          onClick={() => void turn('draft')}
        >
          {t('visits.editAgain')}
        </Button>
      )}
      <Button
        onClick={() => {
          window.print();
        }}
      >
        {t('visits.print')}
      </Button>
      <Popconfirm title={t('visits.exportHint')} onConfirm={() => void takeOut(visit, store)}>
        <Button>{t('visits.export')}</Button>
      </Popconfirm>
      {state !== 'sending' && (
        <Popconfirm
          title={t('visits.dropSure')}
          okText={t('visits.dropConfirm')}
          onConfirm={() =>
            void store.drop(id).then(async () => {
              await navigate('/visits');
              visitChanges.tell();
            })
          }
        >
          <Button danger>{t('visits.drop')}</Button>
        </Popconfirm>
      )}
    </Space>
  );
}

/** The record with its photos as one file, for whoever enters it by hand. */
async function takeOut(visit: LocalVisit, store: VisitStore): Promise<void> {
  const photos = await Promise.all(
    visit.photos.map(async (line) => {
      const photo = await store.photo(visit.id, line);
      return { ...line, address: photo === null ? null : await addressOf(photo) };
    }),
  );
  const { id, caseId, label, record, finishedAt } = visit;
  const text = JSON.stringify({ id, caseId, label, finishedAt, record, photos }, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${label}-${record.heldOn}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const addressOf = (photo: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(new Error('a photo cannot be read'));
    };
    reader.readAsDataURL(photo);
  });
