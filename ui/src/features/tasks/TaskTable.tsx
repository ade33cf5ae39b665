import { Button, Empty, Table } from 'antd';
import { useCallback, useState, type Key, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { KeysHelp } from '../../shared/KeysHelp.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useRowKeys } from '../../shared/use-row-keys.js';
import { useStarCase } from '../inbox/useStarCase.mutation.js';
import type { TaskColumn } from './useTaskColumns.js';
import type { Box, TaskRow, useTasks } from './useTasks.query.js';
import { BatchBar } from './verbs/BatchBar.js';

interface Props {
  box: Box;
  tasks: ReturnType<typeof useTasks>;
  rows: TaskRow[];
  columns: TaskColumn[];
  search: RefObject<{ focus: () => void } | null>;
  /** A filter or a search leaves rows out. */
  isNarrowed: boolean;
}

/** One box: urgent cases first, then what is due first, unless another order is chosen. */
export function TaskTable({ box, tasks, rows, columns, search, isNarrowed }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const star = useStarCase();
  const [chosen, setChosen] = useState<string[]>([]);
  const open = useCallback(({ id }: TaskRow) => void navigate(`/tasks/${id}`), [navigate]);
  const keys = useRowKeys({
    ...{ rows, search, onOpen: open },
    onStar: (row) => {
      star.mutate({ caseId: row.case.id, starred: !row.starred });
    },
  });
  if (tasks.isPending) return <Loading />;
  if (tasks.isError) {
    return <ProblemView error={tasks.error} onRetry={() => void tasks.refetch()} />;
  }
  return (
    <>
      <BatchBar
        tasks={rows.filter(({ id }) => chosen.includes(id))}
        onClear={() => {
          setChosen([]);
        }}
      />
      {rows.length === 0 ? (
        <EmptyBox box={box} isSearch={isNarrowed} />
      ) : (
        <Table<TaskRow>
          className="task-table"
          size="medium"
          rowKey="id"
          pagination={false}
          {...(box === 'done' ? {} : { rowSelection: selectionOf(chosen, setChosen) })}
          columns={columns}
          dataSource={rows}
          rowClassName={(row, index) => rowClass(row, index === keys.index)}
          onRow={(row, index) => ({
            'aria-current': index === keys.index ? 'true' : undefined,
            onClick: () => {
              open(row);
            },
            onMouseEnter: () => {
              keys.setIndex(index ?? -1);
            },
          })}
        />
      )}
      <footer className="inbox-foot">
        {rows.length > 0 && <span>{t('inbox.loaded', { count: rows.length })}</span>}
        {tasks.hasNextPage && (
          <Button size="small" onClick={() => void tasks.fetchNextPage()}>
            {t('action.more')}
          </Button>
        )}
        <KeysHelp isOpen={keys.isHelpOpen} onOpen={keys.setHelpOpen} />
      </footer>
    </>
  );
}

/** Rows ticked for what may be done to several at once. */
function selectionOf(chosen: string[], onChoose: (ids: string[]) => void) {
  return {
    selectedRowKeys: chosen,
    onChange: (keys: Key[]) => {
      onChoose(keys.map(String));
    },
    getCheckboxProps: ({ name, case: { title } }: TaskRow) => ({
      'aria-label': `${title} ${name}`,
    }),
  };
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
