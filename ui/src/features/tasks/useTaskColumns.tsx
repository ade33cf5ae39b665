import { Button, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Deadline } from '../../shared/Deadline.js';
import { Money } from '../../shared/Money.js';
import { CaseMarks } from '../../shared/CaseMarks.js';
import { When } from '../../shared/When.js';
import { useClaimTask } from './useClaimTask.mutation.js';
import type { Box, TaskRow } from './useTasks.query.js';

/** Columns of a box: the office only where tasks of several lie together; what is done shows when, what is open shows how long it may take. */
export function useTaskColumns(box: Box, rows: readonly TaskRow[]): TableColumnsType<TaskRow> {
  const { t } = useTranslation();
  const time = {
    key: 'time',
    width: 150,
    title: t(box === 'done' ? 'inbox.finished' : 'inbox.arrived'),
    render: (_: unknown, row: TaskRow) => (
      <When at={box === 'done' ? row.completedAt : row.openedAt} />
    ),
  };
  const due = {
    key: 'due',
    width: 150,
    title: t('inbox.due'),
    render: (_: unknown, row: TaskRow) => <Deadline term={row} />,
  };
  const claim = {
    key: 'claim',
    width: 80,
    title: '',
    render: (_: unknown, row: TaskRow) => <Claim id={row.id} />,
  };
  const office = {
    key: 'office',
    width: 180,
    ellipsis: true,
    title: t('inbox.office'),
    dataIndex: 'officeName',
  };
  const hasSeveral = new Set(rows.map(({ officeId }) => officeId)).size > 1;
  return [
    { key: 'step', width: 190, title: t('inbox.step'), render: (_, row) => <Step row={row} /> },
    { key: 'case', title: t('inbox.case'), render: (_, row) => <CaseOf row={row} /> },
    ...(hasSeveral ? [office] : []),
    {
      key: 'amount',
      width: 140,
      align: 'right',
      title: t('inbox.amount'),
      render: (_, row) => <Money fen={row.case.proposedFen} />,
    },
    ...(box === 'done' ? [time] : [due, time]),
    ...(box === 'claimable' ? [claim] : []),
  ];
}

function Step({ row }: { row: TaskRow }) {
  return (
    <Link
      className="task-step"
      to={`/tasks/${row.id}`}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {row.name}
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

function Claim({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const claim = useClaimTask();
  return (
    <Button
      size="small"
      loading={claim.isPending}
      onClick={(event) => {
        event.stopPropagation();
        claim.mutate(id, { onSuccess: () => void navigate(`/tasks/${id}`) });
      }}
    >
      {t('inbox.claim')}
    </Button>
  );
}
