import { Button, Empty, Table } from 'antd';
import { useCallback, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StuckRow } from '../../../../../server/monitor/stuck/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { KeysHelp } from '../../../shared/KeysHelp.js';
import { Mark } from '../../../shared/Mark.js';
import { useRowKeys } from '../../../shared/use-row-keys.js';
import { StandingFor } from './StandingFor.js';

interface Props {
  rows: StuckRow[];
  /** Something narrows the list, so an empty one says less. */
  isFiltered: boolean;
  search: RefObject<{ focus: () => void } | null>;
  /** `toAct`: the first act is begun at once. */
  onOpen: (id: string, toAct: boolean) => void;
}

/** A row each: what stands still and why, the case, since when, whose turn, and the act that mends it best. */
export function StuckTable({ rows, isFiltered, search, onOpen }: Props) {
  const { t } = useTranslation();
  const offices = new Set(rows.map(({ officeName }) => officeName));
  const columns = useColumns(onOpen, offices.size > 1);
  const open = useCallback(
    ({ id }: StuckRow) => {
      onOpen(id, false);
    },
    [onOpen],
  );
  const keys = useRowKeys({ rows, search, onOpen: open });
  if (rows.length === 0) {
    return <Empty description={t(isFiltered ? 'stuck.emptyFiltered' : 'stuck.empty')} />;
  }
  return (
    <>
      <Table<StuckRow>
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 740 }}
        dataSource={rows}
        columns={columns}
        rowClassName={(_, index) =>
          index === keys.index ? 'task-row task-row-chosen' : 'task-row'
        }
        onRow={(row, index) => ({
          'aria-current': index === keys.index ? 'true' : undefined,
          onClick: () => {
            open(row);
          },
        })}
      />
      <footer className="inbox-foot">
        <KeysHelp isOpen={keys.isHelpOpen} onOpen={keys.setHelpOpen} />
      </footer>
    </>
  );
}

function useColumns(onOpen: Props['onOpen'], hasOffices: boolean) {
  const { t } = useTranslation();
  const word = useWord();
  return [
    {
      title: t('stuck.cause'),
      key: 'cause',
      render: (_: unknown, row: StuckRow) => (
        <>
          <Mark tone={row.desk === 'machine' ? 'bad' : 'warn'}>{word(row.kindName)}</Mark>{' '}
          <span>{word(row.sentence)}</span>
        </>
      ),
    },
    {
      title: t('stuck.case'),
      key: 'case',
      width: 200,
      render: (_: unknown, row: StuckRow) => <CaseCell row={row} hasOffice={hasOffices} />,
    },
    {
      title: t('stuck.standing'),
      key: 'standing',
      width: 92,
      render: (_: unknown, row: StuckRow) => <StandingFor row={row} />,
    },
    {
      title: t('stuck.owner'),
      key: 'owner',
      width: 120,
      render: (_: unknown, row: StuckRow) => word(row.owner.text),
    },
    {
      title: t('stuck.act'),
      key: 'act',
      width: 124,
      render: (_: unknown, { id, firstAct }: StuckRow) => (
        <Button
          size="small"
          onClick={(event) => {
            event.stopPropagation();
            onOpen(id, firstAct !== null);
          }}
        >
          {firstAct === null ? t('stuck.open') : word(firstAct)}
        </Button>
      ),
    },
  ];
}

/** The case by its name for those who see cases, by its number alone for operators; the office where the list is of several. */
function CaseCell({ row, hasOffice }: { row: StuckRow; hasOffice: boolean }) {
  const { t } = useTranslation();
  const { case: found, officeName } = row;
  const number = found === null ? null : (found.number ?? t('inbox.noNumber'));
  const parts = [number, hasOffice ? officeName : null].filter((part) => part !== null);
  return (
    <div className="stuck-case">
      {found !== null && found.title !== null && (
        <Link
          to={`/cases/${found.id}`}
          onClick={(event) => {
            event.stopPropagation();
          }}
        >
          {found.title}
        </Link>
      )}
      <span className="quiet">{parts.join(' · ')}</span>
    </div>
  );
}
