import { Drawer, Progress, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MigrationView } from '../../../../../server/designer/running/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { UndoMigration } from './UndoMigration.js';
import { useMigration } from './useMigrations.query.js';
import { versionIn } from './version-in.js';

interface Props {
  id: string;
  mayMigrate: boolean;
  /** Another one: the way back is a migration, too. */
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** How far a migration has come, what became of each case, and which can go back. */
export function MigrationDrawer({ id, mayMigrate, onOpen, onClose }: Props) {
  const { t } = useTranslation();
  const migration = useMigration(id);
  return (
    <Drawer open size={760} title={t('designerRunning.result')} onClose={onClose}>
      {migration.isPending && <Loading />}
      {migration.isError && (
        <ProblemView error={migration.error} onRetry={() => void migration.refetch()} />
      )}
      {migration.data !== undefined && (
        <Result migration={migration.data} mayMigrate={mayMigrate} onOpen={onOpen} />
      )}
    </Drawer>
  );
}

type Item = MigrationView['items'][number];

function Result({
  migration,
  mayMigrate,
  onOpen,
}: {
  migration: MigrationView;
  mayMigrate: boolean;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const [ticked, setTicked] = useState<string[]>([]);
  const { processName, fromRelease, toRelease, reason, by, counts, items } = migration;
  const all = counts.waiting + counts.done + counts.refused + counts.ended;
  const version = (releaseId: string) => t('designer.version', { version: versionIn(releaseId) });
  const canGoBack = ({ undo }: Item) => undo?.length === 0;
  const chosen = ticked.filter((key) =>
    items.some((item) => item.instanceKey === key && canGoBack(item)),
  );
  return (
    <div className="running-result">
      <h2>
        {t('designerRunning.planTitle', {
          ...{ process: word(processName), from: version(fromRelease), to: version(toRelease) },
        })}
      </h2>
      <p className="quiet">
        {by} · {reason}
      </p>
      <Progress
        percent={all === 0 ? 100 : Math.round(((all - counts.waiting) / all) * 100)}
        status={counts.waiting > 0 ? 'active' : counts.refused > 0 ? 'exception' : 'success'}
      />
      <p aria-live="polite">{t('designerRunning.progress', counts)}</p>
      <Table<Item>
        size="small"
        rowKey="instanceKey"
        dataSource={items}
        scroll={{ x: 620 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        {...(mayMigrate && {
          rowSelection: {
            selectedRowKeys: chosen,
            onChange: (keys: React.Key[]) => {
              setTicked(keys.map(String));
            },
            getCheckboxProps: (item: Item) => ({
              disabled: !canGoBack(item),
              'aria-label': t('designerRunning.selectCase', {
                number: item.caseNumber ?? t('designerRunning.noNumber'),
              }),
            }),
          },
        })}
        columns={[
          {
            title: t('designerRunning.number'),
            render: (_, { caseNumber }) => caseNumber ?? t('designerRunning.noNumber'),
          },
          { title: t('designerRunning.office'), dataIndex: 'officeName' },
          {
            title: t('designerRunning.outcome'),
            render: (_, { state, message }) => (
              <>
                {t(`designerRunning.states.${state}`)}
                {message !== null && <div className="quiet">{word(message)}</div>}
              </>
            ),
          },
          {
            title: t('designerRunning.back'),
            render: (_, { undo }) =>
              undo === null
                ? '—'
                : undo.length === 0
                  ? t('designerRunning.canBack')
                  : undo.map((fault) => <div key={fault}>{word(fault)}</div>),
          },
        ]}
      />
      {mayMigrate && (
        <UndoMigration
          id={migration.id}
          instanceKeys={chosen}
          backTo={version(fromRelease)}
          onStarted={onOpen}
        />
      )}
    </div>
  );
}
