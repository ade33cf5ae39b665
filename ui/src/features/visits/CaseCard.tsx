import { Alert, Button, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { keptDaysLeft, keptState } from '../../../../server/domain/cases/visit-device.js';
import { takeCaseAlong, type listVisitCases } from '../../../../server/visits/api.js';
import { call } from '../../api/client.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { When } from '../../shared/When.js';
import { visitChanges } from './device/visit-changes.js';
import type { TakenPackage, VisitStore } from './device/visit-store.js';
import { newVisit } from './new-visit.js';

export type VisitCase = z.output<typeof listVisitCases.response>['items'][number];

interface Props {
  found: VisitCase;
  /** Null: it does not lie on the device. */
  taken: TakenPackage | null;
  store: VisitStore;
  isOnline: boolean;
}

/** A case to take along, or taken: then a visit can begin. */
export function CaseCard({ found, taken, store, isOnline }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const take = async () => {
    setIsBusy(true);
    setError(null);
    try {
      const { deviceId } = store;
      const content = await call(takeCaseAlong, { params: { id: found.id }, body: { deviceId } });
      await store.keepPackage(content);
      visitChanges.tell();
    } catch (failure) {
      setError(failure);
    } finally {
      setIsBusy(false);
    }
  };
  const start = async (content: TakenPackage) => {
    const label = found.number ?? t('visits.unnumbered');
    const visit = newVisit(content, { accountId: store.accountId, now: new Date(), label });
    await store.keep(visit);
    await navigate(`/visits/${visit.id}`);
  };
  const now = Date.now();
  return (
    <li className="visits-item">
      <div>
        <strong>{found.number ?? t('visits.unnumbered')}</strong> {found.title}
        {found.assists && <Tag>{t('visits.assists')}</Tag>}
        <div className="quiet">
          {found.applicantNames.join('、')} · {found.officeName}
          {taken !== null && (
            <>
              {' · '}
              <When at={new Date(taken.takenMs).toISOString()} />
            </>
          )}
        </div>
        {taken !== null && keptState(taken.takenMs, now) === 'soon' && (
          <div className="visits-warn">
            {t('visits.keptSoon', { days: keptDaysLeft(taken.takenMs, now) })}
          </div>
        )}
        {error !== null && <Alert type="error" showIcon title={problemText(error)} />}
      </div>
      <div className="visits-acts">
        <Button disabled={!isOnline} loading={isBusy} onClick={() => void take()}>
          {taken === null ? t('visits.take') : t('visits.takeAgain')}
        </Button>
        {taken !== null && (
          <>
            <Button type="primary" onClick={() => void start(taken)}>
              {t('visits.start')}
            </Button>
            <Popconfirm
              title={t('visits.removeSure')}
              onConfirm={() => void store.dropPackage(found.id).then(visitChanges.tell)}
            >
              <Button type="text">{t('visits.remove')}</Button>
            </Popconfirm>
          </>
        )}
      </div>
    </li>
  );
}
