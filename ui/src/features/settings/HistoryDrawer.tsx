import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  listChanges,
  settingCatalogue,
  settingName,
  type SettingHistoryRow,
  type SettingKey,
} from '../../../../server/settings/api.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { When } from '../../shared/When.js';
import { useAccount } from '../accounts/useAccount.js';
import { Origin } from './Origin.js';
import { Period } from './Period.js';
import { useSettingHistory } from './useSettingHistory.query.js';
import { Words } from './Words.js';

interface Props {
  officeId: string;
  settingKey: SettingKey;
  item: string;
  onClose: () => void;
}

/** Every value a setting had or will have, with its days, its paper and the change it came with. */
export function HistoryDrawer({ officeId, settingKey, item, onClose }: Props) {
  const { t } = useTranslation();
  const history = useSettingHistory(officeId, settingKey, item);
  const { help, decisiveDay } = settingCatalogue[settingKey];
  return (
    <Drawer
      open
      size={620}
      title={t('settings.historyOf', { name: settingName(settingKey, item) })}
      onClose={onClose}
    >
      <p>{help}</p>
      <p className="quiet">{t('settings.decisiveDay', { day: decisiveDay })}</p>
      {history.isPending && <Loading />}
      {history.isError && (
        <ProblemView error={history.error} onRetry={() => void history.refetch()} />
      )}
      <ol className="setting-history">
        {history.data?.items.map((row) => (
          <HistoryEntry key={`${row.settingId ?? 'base'} ${row.validFrom}`} row={row} />
        ))}
      </ol>
    </Drawer>
  );
}

function HistoryEntry({ row }: { row: SettingHistoryRow }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const mayOpen = hasRole(...(listChanges.roles as readonly string[]));
  return (
    <li>
      <div className="setting-history-head">
        <strong>
          <Period from={row.validFrom} to={row.validTo} />
        </strong>
        <Origin setting={row} />
      </div>
      <Words text={row.words} />
      <p className="quiet">{t('settings.sourceOf', { source: row.source })}</p>
      {row.changeId !== null && row.releasedAt !== null && (
        <p className="quiet">
          {mayOpen ? (
            <Link to={`/settings/changes/${row.changeId}`}>{row.changeTitle}</Link>
          ) : (
            row.changeTitle
          )}{' '}
          {t('settings.releasedBy', { name: row.releasedByName ?? '' })}{' '}
          <When at={row.releasedAt} />
        </p>
      )}
    </li>
  );
}
