import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ChangeState, type ChangeSummaryView } from '../../../../../server/settings/api.js';
import { useLabel } from '../../../i18n/use-label.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { When } from '../../../shared/When.js';
import { SettingsNav } from '../SettingsNav.js';
import { useManagedOffices } from '../use-managed-offices.js';
import { ChangeStateMark } from './ChangeStateMark.js';
import { StartChangeDialog } from './StartChangeDialog.js';
import { useChanges } from './useChanges.query.js';
import '../../cases/case.css';

/** Changes by where they stand; the filter lives in the address. */
export function ChangeListPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const [params, setParams] = useSearchParams();
  const asked = ChangeState.safeParse(params.get('state'));
  const state = asked.success ? asked.data : undefined;
  const changes = useChanges(state);
  const { offices } = useManagedOffices('change-settings');
  const [first] = offices;
  const [isStarting, setIsStarting] = useState(false);
  usePageTitle(t('change.list'));
  return (
    <section>
      <SettingsNav />
      <section className="panel">
        <div className="page-head">
          <h1>{t('change.list')}</h1>
          <div role="group" aria-label={t('change.state')} className="state-filter">
            {[undefined, ...ChangeState.options].map((each) => (
              <Button
                key={each ?? 'all'}
                size="small"
                type={each === state ? 'primary' : 'default'}
                aria-pressed={each === state}
                onClick={() => {
                  setParams(each === undefined ? {} : { state: each }, { replace: true });
                }}
              >
                {each === undefined ? t('change.anyState') : label('changeState', each)}
              </Button>
            ))}
          </div>
          <span className="spread" />
          {first !== undefined && (
            <Button
              type="primary"
              onClick={() => {
                setIsStarting(true);
              }}
            >
              {t('settings.draft')}
            </Button>
          )}
        </div>
        {changes.isError ? (
          <ProblemView error={changes.error} onRetry={() => void changes.refetch()} />
        ) : (
          <ChangeTable
            rows={changes.data?.pages.flatMap(({ items }) => items) ?? []}
            isLoading={changes.isPending}
          />
        )}
        {changes.hasNextPage && (
          <Button size="small" onClick={() => void changes.fetchNextPage()}>
            {t('action.more')}
          </Button>
        )}
      </section>
      {isStarting && first !== undefined && (
        <StartChangeDialog
          start={{ officeId: first.id }}
          onClose={() => {
            setIsStarting(false);
          }}
        />
      )}
    </section>
  );
}

function ChangeTable({ rows, isLoading }: { rows: ChangeSummaryView[]; isLoading: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Table<ChangeSummaryView>
      size="medium"
      rowKey="id"
      pagination={false}
      loading={isLoading}
      dataSource={rows}
      locale={{ emptyText: t('change.empty') }}
      rowClassName="task-row"
      onRow={({ id }) => ({ onClick: () => void navigate(`/settings/changes/${id}`) })}
      columns={[
        {
          key: 'title',
          title: t('change.title'),
          render: (_, { id, title }) => <Link to={`/settings/changes/${id}`}>{title}</Link>,
        },
        {
          key: 'state',
          width: 110,
          title: t('change.state'),
          render: (_, { state }) => <ChangeStateMark state={state} />,
        },
        { key: 'office', width: 190, title: t('settings.office'), dataIndex: 'officeName' },
        {
          key: 'settings',
          title: t('change.settings'),
          render: (_, { settingNames, itemCount }) =>
            t('change.names', { names: settingNames.join('、'), count: itemCount }),
        },
        {
          key: 'created',
          width: 210,
          title: t('change.draftedBy'),
          render: (_, { createdByName, createdAt }) => (
            <>
              {createdByName} <When at={createdAt} />
            </>
          ),
        },
        {
          key: 'decided',
          width: 210,
          title: t('change.decidedBy'),
          render: (_, { decidedByName, decidedAt }) =>
            decidedByName === null ? (
              '—'
            ) : (
              <>
                {decidedByName} <When at={decidedAt} />
              </>
            ),
        },
      ]}
    />
  );
}
