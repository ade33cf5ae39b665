import { Button, Empty } from 'antd';
import { useCallback, useMemo, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CaseBox } from '../../../../server/inbox/api.js';
import { caseOutcomes } from '../../../../server/domain/cases/case-status.js';
import { useWord } from '../../i18n/use-word.js';
import { CaseMarks } from '../../shared/CaseMarks.js';
import { Loading } from '../../shared/Loading.js';
import { Mark } from '../../shared/Mark.js';
import { Money } from '../../shared/Money.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useRowKeys } from '../../shared/use-row-keys.js';
import { When } from '../../shared/When.js';
import { ReadBar } from './copies/ReadBar.js';
import { ListFoot } from './ListFoot.js';
import { RowTable, toggled, type RowColumn } from './RowTable.js';
import { StarButton } from './StarButton.js';
import { useCaseBox, type CaseBoxRow } from './useCaseBox.query.js';
import { useReadCopies } from './useReadCopies.mutation.js';
import { useStarCase } from './useStarCase.mutation.js';

interface Props {
  box: CaseBox;
  q: string;
  search: RefObject<{ focus: () => void } | null>;
}

/** Cases I began, was shown or follow, each with the step it waits for. */
export function CaseBoxTable({ box, q, search }: Props) {
  const navigate = useNavigate();
  const cases = useCaseBox(box, q);
  const star = useStarCase();
  const read = useReadCopies();
  const [chosen, setChosen] = useState<string[]>([]);
  const columns = useColumns(box);
  const rows = useMemo(() => cases.data?.pages.flatMap(({ items }) => items) ?? [], [cases.data]);
  const open = useCallback(
    (row: CaseBoxRow) => {
      if (row.copy?.readAt === null) read.mutate([row.copy.id]);
      void navigate(`/cases/${row.case.id}`);
    },
    [navigate, read],
  );
  const keys = useRowKeys({
    ...{ rows, search, onOpen: open },
    onStar: (row) => {
      star.mutate({ caseId: row.case.id, starred: !row.starred });
    },
    onTick:
      box === 'copied'
        ? (row) => {
            setChosen((now) => toggled(now, keyOf(row)));
          }
        : undefined,
  });
  if (cases.isPending) return <Loading />;
  if (cases.isError) {
    return <ProblemView error={cases.error} onRetry={() => void cases.refetch()} />;
  }
  return (
    <>
      {box === 'copied' && <ReadBar rows={rows} chosen={chosen} onChoose={setChosen} />}
      {rows.length === 0 ? (
        <EmptyBox box={box} isSearch={q !== ''} />
      ) : (
        <RowTable
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          keys={keys}
          onOpen={open}
          isUrgent={(row) => row.case.urgent && row.case.closedAt === null}
          ticks={box === 'copied' ? { chosen, onChoose: setChosen, labelOf } : undefined}
        />
      )}
      <ListFoot count={rows.length} list={cases} keys={keys} />
    </>
  );
}

const keyOf = (row: CaseBoxRow): string => row.copy?.id ?? row.case.id;
const labelOf = ({ case: { title }, copy }: CaseBoxRow): string =>
  `${title} ${copy?.senderName ?? ''}`;

function useColumns(box: CaseBox): RowColumn<CaseBoxRow>[] {
  const { t } = useTranslation();
  const copied = [
    {
      key: 'sender',
      width: 100,
      title: t('desk.sender'),
      render: ({ copy }: CaseBoxRow) => copy?.senderName,
    },
    {
      key: 'message',
      width: 180,
      ellipsis: true,
      title: t('desk.message'),
      render: ({ copy }: CaseBoxRow) => copy?.message ?? '',
    },
    {
      key: 'sent',
      width: 150,
      title: t('desk.sentAt'),
      render: ({ copy }: CaseBoxRow) => <When at={copy?.sentAt ?? null} />,
    },
    {
      key: 'read',
      width: 110,
      title: t('desk.readState'),
      render: ({ copy }: CaseBoxRow) => <ReadState copy={copy} />,
    },
  ];
  const amount = {
    key: 'amount',
    width: 140,
    align: 'right' as const,
    title: t('case.amount'),
    render: (row: CaseBoxRow) => <Money fen={row.case.decidedFen ?? row.case.proposedFen} />,
  };
  return [
    { key: 'case', title: t('inbox.case'), render: (row) => <CaseCell row={row} /> },
    {
      key: 'stands',
      width: 230,
      title: t('desk.stands'),
      render: (row) => <Stands row={row} />,
    },
    ...(box === 'copied' ? copied : [amount]),
    {
      key: 'star',
      width: 60,
      title: t('desk.boxes.starred'),
      render: (row) => (
        <StarButton caseId={row.case.id} title={row.case.title} starred={row.starred} />
      ),
    },
  ];
}

function CaseCell({ row }: { row: CaseBoxRow }) {
  const { t } = useTranslation();
  return (
    <div className="task-case">
      <CaseMarks marked={row.case} />
      <Link
        className="task-case-title"
        to={`/cases/${row.case.id}`}
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        {row.case.title}
      </Link>
      <span className="task-case-number">{row.case.number ?? t('inbox.noNumber')}</span>
    </div>
  );
}

/** Where the case stands: its outcome, or what has to be done and by whom. */
function Stands({ row }: { row: CaseBoxRow }) {
  const { t } = useTranslation();
  const word = useWord();
  const { outcome } = row.case;
  if (outcome !== null) {
    return (
      <Mark tone={outcome === 'granted' ? 'good' : 'plain'}>{word(caseOutcomes[outcome])}</Mark>
    );
  }
  if (row.steps.length === 0) return <span className="quiet">{t('desk.waiting')}</span>;
  return row.steps.map(({ name, assigneeName }, index) => (
    <span key={index} className="case-step">
      {name} <span className="quiet">{assigneeName ?? t('desk.someone')}</span>
    </span>
  ));
}

function ReadState({ copy }: { copy: CaseBoxRow['copy'] }) {
  const { t } = useTranslation();
  const read = useReadCopies();
  if (copy === null) return null;
  if (copy.readAt !== null) return <span className="quiet">{t('desk.markRead')}</span>;
  return (
    <Button
      size="small"
      loading={read.isPending}
      onClick={(event) => {
        event.stopPropagation();
        read.mutate([copy.id]);
      }}
    >
      {t('desk.markRead')}
    </Button>
  );
}

function EmptyBox({ box, isSearch }: { box: CaseBox; isSearch: boolean }) {
  const { t } = useTranslation();
  return (
    <Empty
      className="inbox-empty"
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <p>{t(isSearch ? 'desk.empty.found' : `desk.empty.${box}`)}</p>
          {!isSearch && box === 'starred' && <p className="quiet">{t('desk.empty.starredHint')}</p>}
        </>
      }
    />
  );
}
