import { Button, Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MigrationHead } from '../../../../../server/designer/running/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { When } from '../../../shared/When.js';
import { useMigrations } from './useMigrations.query.js';
import { versionIn } from './version-in.js';

/** The migrations of a package, the newest first, with how far each has come. */
export function MigrationTable({
  packageName,
  onOpen,
}: {
  packageName: string;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const migrations = useMigrations(packageName);
  if (migrations.isPending) return <Loading />;
  if (migrations.isError) {
    return <ProblemView error={migrations.error} onRetry={() => void migrations.refetch()} />;
  }
  if (migrations.data.migrations.length === 0) {
    return <Empty description={t('designerRunning.noPast')} />;
  }
  const version = (releaseId: string) => t('designer.version', { version: versionIn(releaseId) });
  return (
    <Table<MigrationHead>
      size="small"
      rowKey="id"
      dataSource={migrations.data.migrations}
      scroll={{ x: 760 }}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: t('designerRunning.when'), render: (_, { at }) => <When at={at} /> },
        {
          title: t('designerRunning.process'),
          render: (_, { processName, fromRelease, toRelease, undoOf }) => (
            <>
              {word(processName)}{' '}
              <span className="quiet">
                {t('designerRunning.move', {
                  from: version(fromRelease),
                  to: version(toRelease),
                })}
                {undoOf !== null && t('designerRunning.undone')}
              </span>
            </>
          ),
        },
        { title: t('designerRunning.reason'), dataIndex: 'reason' },
        { title: t('designerRunning.who'), dataIndex: 'by' },
        {
          title: t('designerRunning.outcome'),
          render: (_, { counts }) => t('designerRunning.progress', counts),
        },
        {
          key: 'open',
          render: (_, { id }) => (
            <Button
              type="link"
              onClick={() => {
                onOpen(id);
              }}
            >
              {t('designerRunning.open')}
            </Button>
          ),
        },
      ]}
    />
  );
}
