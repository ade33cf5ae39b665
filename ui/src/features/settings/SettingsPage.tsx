import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listChanges, type SettingView } from '../../../../server/settings/api.js';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useAccount } from '../accounts/useAccount.js';
import { StartChangeDialog, type ChangeStart } from './changes/StartChangeDialog.js';
import { FileButtons } from './files/FileButtons.js';
import { groupSettings } from './group-settings.js';
import { HistoryDrawer } from './HistoryDrawer.js';
import { SettingsFilters, useSettingsFilter, type SettingsFilter } from './SettingsFilters.js';
import { SettingsNav } from './SettingsNav.js';
import { SettingTable } from './SettingTable.js';
import { useMayDraft } from './use-may-draft.js';
import { useSettings } from './useSettings.query.js';
import '../cases/case.css';

/** What is in force for an office on a day, in words, and where each value comes from. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const filter = useSettingsFilter();
  const settings = useSettings(filter.officeId, filter.on);
  const mayDraft = useMayDraft(filter.officeId);
  const [start, setStart] = useState<ChangeStart | null>(null);
  const [shown, setShown] = useState<SettingView | null>(null);
  usePageTitle(t('settings.title'));
  const begin = () => {
    setStart({ officeId: filter.officeId });
  };
  return (
    <section>
      <SettingsNav />
      <div className="page-head">
        <h1>{t('settings.title')}</h1>
        <SettingsFilters filter={filter} />
        <span className="spread" />
        {hasRole(...(listChanges.roles as readonly string[])) && filter.officeId !== '' && (
          <FileButtons officeId={filter.officeId} mayImport={mayDraft} />
        )}
        {mayDraft && (
          <Button type="primary" onClick={begin}>
            {t('settings.draft')}
          </Button>
        )}
      </div>
      {filter.officeId === '' ? (
        <NoOffice filter={filter} />
      ) : (
        <SettingsBody
          query={settings}
          q={filter.q}
          onHistory={setShown}
          onDraft={mayDraft ? setStart : undefined}
        />
      )}
      {shown !== null && (
        <HistoryDrawer
          officeId={filter.officeId}
          settingKey={shown.key}
          item={shown.item}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
      {start !== null && (
        <StartChangeDialog
          start={start}
          onClose={() => {
            setStart(null);
          }}
        />
      )}
    </section>
  );
}

/** Nothing to show yet, or nothing at all: a person without a role in any office. */
function NoOffice({ filter }: { filter: SettingsFilter }) {
  const { t } = useTranslation();
  if (filter.isPending) return <Loading />;
  if (filter.error !== null) return <ProblemView error={filter.error} />;
  return <Empty className="panel" description={t('settings.noOffice')} />;
}

interface BodyProps {
  query: ReturnType<typeof useSettings>;
  q: string;
  onHistory: (setting: SettingView) => void;
  onDraft: ((start: ChangeStart) => void) | undefined;
}

function SettingsBody({ query, q, onHistory, onDraft }: BodyProps) {
  const { t } = useTranslation();
  const word = useWord();
  if (query.isPending) return <Loading />;
  if (query.isError)
    return <ProblemView error={query.error} onRetry={() => void query.refetch()} />;
  const { officeId, isRoot, items, missing } = query.data;
  const groups = groupSettings(items, missing, q);
  if (groups.length === 0) return <Empty className="panel" description={t('settings.found')} />;
  return (
    <div className="setting-groups" aria-busy={query.isPlaceholderData}>
      {groups.map(({ group, name, rows }) => (
        <section key={group} className="panel">
          <h2>{word(name)}</h2>
          <SettingTable
            caption={word(name)}
            officeId={officeId}
            isRoot={isRoot}
            rows={rows}
            onHistory={onHistory}
            onDraft={onDraft}
          />
        </section>
      ))}
    </div>
  );
}
