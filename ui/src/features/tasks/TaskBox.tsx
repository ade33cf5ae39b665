import { Select } from 'antd';
import { lazy, Suspense, useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { taskSorts } from '../../../../server/tasks/api.js';
import { ColumnMenu } from '../inbox/views/ColumnMenu.js';
import { FilterBar } from '../inbox/views/FilterBar.js';
import { chosenColumns } from '../inbox/views/list-setup.js';
import { useListSetup } from '../inbox/views/useListSetup.js';
import { ViewMenu } from '../inbox/views/ViewMenu.js';
import { TaskTable } from './TaskTable.js';
import { taskFilterNames, useTaskFilter } from './useTaskFilter.js';
import { deliveredColumns, useTaskColumns } from './useTaskColumns.js';
import { useTasks, type Box } from './useTasks.query.js';
import { CosignRows } from './verbs/CosignRows.js';

/** Calls wait for few people's signature. */
const PhoneSignatureRows = lazy(async () => ({
  default: (await import('../cases/verbs/PhoneSignatureRows.js')).PhoneSignatureRows,
}));

interface Props {
  box: Box;
  q: string;
  search: RefObject<{ focus: () => void } | null>;
}

/** A box of tasks with its tools: views, filter, order, columns. */
export function TaskBox({ box, q, search }: Props) {
  const { t } = useTranslation();
  const state = useListSetup('tasks', taskFilterNames);
  const { filter, columns: keys, sort } = state.setup;
  const tasks = useTasks(
    box,
    useMemo(() => ({ ...filter, sort, q }), [filter, sort, q]),
  );
  const rows = useMemo(() => tasks.data?.pages.flatMap(({ items }) => items) ?? [], [tasks.data]);
  const all = useTaskColumns(box);
  const columns = chosenColumns(all, keys.length > 0 ? keys : deliveredColumns[box]);
  const shown = columns.map(({ key }) => key);
  const fields = useTaskFilter(rows);
  return (
    <>
      {box === 'todo' && (
        <Suspense fallback={null}>
          <PhoneSignatureRows />
        </Suspense>
      )}
      {box === 'todo' && <CosignRows />}
      <div className="list-tools">
        <ViewMenu list="tasks" state={state} columns={shown} />
        <Select<string>
          aria-label={t('desk.sort')}
          className="filter"
          value={sort === '' ? 'urgency' : sort}
          onChange={(next) => {
            state.change({ sort: next === 'urgency' ? '' : next }, state.viewId);
          }}
          options={taskSorts.map((value) => ({ value, label: t(`desk.sorts.${value}`) }))}
        />
        <ColumnMenu
          all={all}
          keys={shown}
          onChange={(next) => {
            state.change({ columns: next }, state.viewId);
          }}
        />
        <FilterBar fields={fields} state={state} />
      </div>
      <TaskTable
        box={box}
        tasks={tasks}
        rows={rows}
        columns={columns}
        search={search}
        isNarrowed={q !== '' || Object.keys(filter).length > 0}
      />
    </>
  );
}
