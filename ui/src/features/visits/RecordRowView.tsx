import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  deviceWarnDays,
  keptState,
  syncStates,
} from '../../../../server/domain/cases/visit-device.js';
import { useWord } from '../../i18n/use-word.js';
import { When } from '../../shared/When.js';
import type { RecordRow } from './device/visit-db.js';
import { visitChanges } from './device/visit-changes.js';
import type { VisitStore } from './device/visit-store.js';

/** How far a record is, in words, and the way to it. */
export function RecordRowView({ row, store }: { row: RecordRow; store: VisitStore }) {
  const { t } = useTranslation();
  const word = useWord();
  const { id, label, state, detail, startedMs, documentId } = row;
  const isRefused = state === 'conflict' || state === 'returned';
  const isOld = state !== 'synced' && keptState(startedMs, Date.now()) !== 'fresh';
  return (
    <li className="visits-item">
      <div>
        <Tag className={`visits-state-${state}`}>{word(syncStates[state])}</Tag>
        <strong>{label}</strong> <When at={new Date(startedMs).toISOString()} />
        {detail !== null && <div className="visits-warn">{word(detail)}</div>}
        {isOld && (
          <div className="visits-warn">{t('visits.oldRecord', { days: deviceWarnDays })}</div>
        )}
      </div>
      <div className="visits-acts">
        {state === 'synced' ? (
          <>
            {documentId !== null && (
              <Link to={`/documents/${documentId}`}>{t('visits.paper')}</Link>
            )}
            <Button type="text" onClick={() => void store.drop(id).then(visitChanges.tell)}>
              {t('visits.remove')}
            </Button>
          </>
        ) : (
          <Link to={`/visits/${id}`}>{t(isRefused ? 'visits.trouble.solve' : 'visits.open')}</Link>
        )}
      </div>
    </li>
  );
}
