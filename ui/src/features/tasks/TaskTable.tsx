import { Empty } from 'antd';
import { useCallback, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useRowKeys } from '../../shared/use-row-keys.js';
import { ListFoot } from '../inbox/ListFoot.js';
import { RowTable, toggled } from '../inbox/RowTable.js';
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
  const word = useWord();
  const navigate = useNavigate();
  const star = useStarCase();
  const [chosen, setChosen] = useState<string[]>([]);
  const open = useCallback(({ id }: TaskRow) => void navigate(`/tasks/${id}`), [navigate]);
  const keys = useRowKeys({
    ...{ rows, search, onOpen: open },
    onStar: (row) => {
      star.mutate({ caseId: row.case.id, starred: !row.starred });
    },
    onTick:
      box === 'done'
        ? undefined
        : ({ id }) => {
            setChosen((now) => toggled(now, id));
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
        <RowTable
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          keys={keys}
          onOpen={open}
          isUrgent={(row) => row.case.urgent}
          ticks={
            box === 'done'
              ? undefined
              : { chosen, onChoose: setChosen, labelOf: (row) => labelOf(row, word) }
          }
        />
      )}
      <ListFoot count={rows.length} list={tasks} keys={keys} />
    </>
  );
}

const labelOf = ({ name, case: { title } }: TaskRow, word: (text: string) => string) =>
  `${title} ${word(name)}`;

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
