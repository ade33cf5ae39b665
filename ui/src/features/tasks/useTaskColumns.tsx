import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { roles, type RoleId } from '../../../../server/domain/access/roles.js';
import { useLabel } from '../../i18n/use-label.js';
import { CaseMarks } from '../../shared/CaseMarks.js';
import { Deadline } from '../../shared/Deadline.js';
import { Money } from '../../shared/Money.js';
import { When } from '../../shared/When.js';
import type { RowColumn } from '../inbox/RowTable.js';
import { StarButton } from '../inbox/StarButton.js';
import { useClaimTask } from './useClaimTask.mutation.js';
import type { Box, TaskRow } from './useTasks.query.js';
import { StepLimit } from './StepLimit.js';
import { TaskVerbs } from './verbs/TaskVerbs.js';
import { useWord } from '../../i18n/use-word.js';

export type TaskColumn = RowColumn<TaskRow>;

/** Columns of a box as delivered, in their order: what is done shows when, what is open shows how long it may take and why it is here. */
export function useTaskColumns(box: Box): TaskColumn[] {
  const { t } = useTranslation();
  const label = useLabel();
  const isOpen = box !== 'done';
  const column = (
    key: string,
    title: string,
    render: TaskColumn['render'],
    more: Partial<TaskColumn> = {},
  ): TaskColumn => ({ key, title, render, ...more });
  return [
    column('step', t('inbox.step'), (row) => <Step row={row} />, { width: 150 }),
    column('case', t('inbox.case'), (row) => <CaseOf row={row} />),
    column('why', t('desk.why'), (row) => <Why row={row} />, { width: 150 }),
    column('amount', t('inbox.amount'), (row) => <Money fen={row.case.proposedFen} />, {
      ...{ width: 130, align: 'right' },
    }),
    ...(isOpen ? [column('due', t('inbox.due'), (row) => <Due row={row} />, { width: 124 })] : []),
    column(
      'time',
      t(isOpen ? 'inbox.arrived' : 'inbox.finished'),
      (row) => <When at={isOpen ? row.openedAt : row.completedAt} />,
      { width: 136 },
    ),
    column('handler', t('desk.handler'), (row) => row.case.handlerName ?? '—', { width: 90 }),
    column(
      'path',
      t('desk.path'),
      ({ case: { path } }) => (path === null ? '—' : label('path', path)),
      { width: 130 },
    ),
    column('office', t('inbox.office'), (row) => row.officeName, { width: 170, ellipsis: true }),
    column('verbs', t('desk.starColumn'), (row) => <RowVerbs row={row} box={box} />, {
      ...{ width: box === 'claimable' ? 150 : 92, align: 'right' },
    }),
  ];
}

/** What a list shows until somebody chooses: the rest is there to be chosen. */
export const deliveredColumns: Record<Box, readonly string[]> = {
  todo: ['step', 'case', 'why', 'amount', 'due', 'time', 'verbs'],
  claimable: ['step', 'case', 'why', 'amount', 'due', 'time', 'verbs'],
  done: ['step', 'case', 'amount', 'time', 'handler', 'verbs'],
};

function Step({ row }: { row: TaskRow }) {
  const word = useWord();
  return (
    <Link
      className="task-step"
      to={`/tasks/${row.id}`}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {word(row.name)}
    </Link>
  );
}

function CaseOf({ row }: { row: TaskRow }) {
  const { t } = useTranslation();
  return (
    <div className="task-case">
      <CaseMarks marked={row.case} />
      <span className="task-case-title">{row.case.title}</span>
      <span className="task-case-number">{row.case.number ?? t('inbox.noNumber')}</span>
    </div>
  );
}

function Due({ row }: { row: TaskRow }) {
  return (
    <>
      <Deadline term={row} />
      <StepLimit limit={row.limit} />
    </>
  );
}

function Why({ row: { why, role } }: { row: TaskRow }) {
  const { t } = useTranslation();
  const word = useWord();
  const duty = role in roles ? roles[role as RoleId].name : role;
  return (
    <span className="why">
      {t(`desk.whys.${why.kind}`, { name: why.name ?? '', role: word(duty) })}
    </span>
  );
}

/** The star, the menu of verbs and, in the queue, the way to take a task; a click on them opens nothing. */
function RowVerbs({ row, box }: { row: TaskRow; box: Box }) {
  return (
    <span
      className="row-verbs"
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {box === 'claimable' && <Claim id={row.id} />}
      <StarButton caseId={row.case.id} title={row.case.title} starred={row.starred} />
      <TaskVerbs task={row} isCompact />
    </span>
  );
}

function Claim({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const claim = useClaimTask();
  return (
    <Button
      size="small"
      loading={claim.isPending}
      onClick={() => {
        claim.mutate(id, { onSuccess: () => void navigate(`/tasks/${id}`) });
      }}
    >
      {t('inbox.claim')}
    </Button>
  );
}
