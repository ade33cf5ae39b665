import { Alert, App, Button, Drawer, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { volumesApi } from '../../../../server/volumes/api.js';
import { urlOf } from '../../api/client.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { When } from '../../shared/When.js';
import { isUnderWay, useRequestVolume, useVolumes, type Export } from './useVolumes.query.js';
import './volumes.css';

const wishes = [
  { key: 'outerPdf', scope: 'outer', format: 'pdf', isInner: false },
  { key: 'innerPdf', scope: 'inner', format: 'pdf', isInner: true },
  { key: 'wholePdf', scope: 'whole', format: 'pdf', isInner: true },
  { key: 'wholeZip', scope: 'whole', format: 'zip', isInner: true },
] as const;

/** What can be made of the file of a case, how far it is, and the finished files. */
export function VolumesDrawer({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const volumes = useVolumes(caseId, true);
  const request = useRequestVolume(caseId);
  const maySeeInner = volumes.data?.maySeeInner ?? false;
  return (
    <Drawer open destroyOnHidden size={520} title={t('volumes.button')} onClose={onClose}>
      {volumes.isPending && <Loading />}
      {volumes.isError && (
        <ProblemView error={volumes.error} onRetry={() => void volumes.refetch()} />
      )}
      {volumes.data && (
        <>
          <ul className="volumes-wishes">
            {wishes
              .filter(({ isInner }) => maySeeInner || !isInner)
              .map(({ key, scope, format }) => (
                <li key={key}>
                  <Button
                    block
                    aria-describedby={`volume-${key}`}
                    disabled={request.isPending}
                    onClick={() => {
                      const onSuccess = () => void message.success(t('volumes.asked'));
                      request.mutate({ scope, format }, { onSuccess });
                    }}
                  >
                    {t(`volumes.${key}`)}
                  </Button>
                  <p id={`volume-${key}`} className="quiet">
                    {t(`volumes.holds.${key}`)}
                  </p>
                </li>
              ))}
            {maySeeInner && (
              <li>
                <Button
                  block
                  aria-describedby="volume-card"
                  href={urlOf(volumesApi.getCaseCard.path, { id: caseId }, {})}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t('volumes.card')}
                </Button>
                <p id="volume-card" className="quiet">
                  {t('volumes.holds.card')}
                </p>
              </li>
            )}
          </ul>
          {request.isError && <Alert type="error" showIcon title={problemText(request.error)} />}
          <h3>{t('volumes.made')}</h3>
          <p className="quiet">{t('volumes.kept')}</p>
          <ExportList items={volumes.data.items} />
        </>
      )}
    </Drawer>
  );
}

function ExportList({ items }: { items: Export[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="quiet">{t('volumes.none')}</p>;
  return (
    <ul className="volumes-made">
      {items.map((item) => (
        <li key={item.id}>
          <div className="volumes-head">
            <span>{item.name}</span>
            <When at={item.requestedAt} />
          </div>
          <ExportState item={item} />
        </li>
      ))}
    </ul>
  );
}

function ExportState({ item }: { item: Export }) {
  const { t } = useTranslation();
  const { id, state, done, total, faults, error } = item;
  if (isUnderWay(item)) {
    const words = state === 'waiting' ? t('volumes.waiting') : t('volumes.making', { done, total });
    const percent = total === 0 ? 0 : Math.round((done / total) * 100);
    return (
      <>
        <Progress percent={percent} size="small" showInfo={false} aria-label={words} />
        <span className="quiet" role="status">
          {words}
        </span>
      </>
    );
  }
  if (state === 'failed')
    return <Alert type="error" showIcon title={error ?? t('volumes.failed')} />;
  if (state === 'expired') return <span className="quiet">{t('volumes.expired')}</span>;
  return (
    <>
      <Button type="primary" size="small" href={urlOf(volumesApi.downloadExport.path, { id }, {})}>
        {t('volumes.ready')}
      </Button>
      {faults.length > 0 && (
        <Alert
          className="volumes-faults"
          type="warning"
          showIcon
          title={t('volumes.faults', { count: faults.length })}
          description={faults.join('；')}
        />
      )}
    </>
  );
}
