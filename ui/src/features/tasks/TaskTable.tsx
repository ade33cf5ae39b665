import { Button, Empty, Table } from 'antd';
import { useCallback, useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useTaskColumns } from './useTaskColumns.js';
import { useRowKeys } from './useRowKeys.js';
import { useTasks, type Box, type TaskRow } from './useTasks.query.js';

interface Props {
  box: Box;
  q: string;
  search: RefObject<{ focus: () => void } | null>;
}

/** One box: urgent cases first, then what is due first, as the server orders them. */
export function TaskTable({ box, q, search }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const tasks = useTasks(box, q);
  const rows = useMemo(() => tasks.data?.pages.flatMap(({ items }) => items) ?? [], [tasks.data]);
  const columns = useTaskColumns(box, rows);
  const open = useCallback(({ id }: TaskRow) => void navigate(`/tasks/${id}`), [navigate]);
  const [chosen, setChosen] = useRowKeys({ rows, search, onOpen: open });

  if (tasks.isPending) return <Loading />;
  if (tasks.isError) {
    return <ProblemView error={tasks.error} onRetry={() => void tasks.refetch()} />;
  }
  if (rows.length === 0) return <EmptyBox box={box} isSearch={q !== ''} />;
  return (
    <>
      <Table<TaskRow>
        className="task-table"
        size="medium"
        rowKey="id"
        pagination={false}
        columns={columns}
        dataSource={rows}
        rowClassName={(row, index) => rowClass(row, index === chosen)}
        onRow={(row, index) => ({
          onClick: () => {
            open(row);
          },
          onMouseEnter: () => {
            setChosen(index ?? -1);
          },
        })}
      />
      <footer className="inbox-foot">
        <span>{t('inbox.loaded', { count: rows.length })}</span>
        {tasks.hasNextPage && (
          <Button size="small" onClick={() => void tasks.fetchNextPage()}>
            {t('action.more')}
          </Button>
        )}
        <span className="inbox-keys">{t('inbox.keys')}</span>
      </footer>
    </>
  );
}

function EmptyBox({ box, isSearch }: { box: Box; isSearch: boolean }) {
  const { t } = useTranslation();
  return (
    <Empty
      className="inbox-empty"
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <p>{t(isSearch ? 'inbox.empty.found' : `inbox.empty.${box}`)}</p>
          {!isSearch && box !== 'done' && <p className="quiet">{t('inbox.emptyHint')}</p>}
        </>
      }
    />
  );
}

function rowClass(row: TaskRow, isChosen: boolean): string {
  return [
    'task-row',
    ...(isChosen ? ['task-row-chosen'] : []),
    ...(row.case.urgent ? ['task-row-urgent'] : []),
  ].join(' ');
}
