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
  const columns = useColumns(onOpen);
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
        scroll={{ x: 780 }}
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

function useColumns(onOpen: Props['onOpen']) {
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
      width: 220,
      render: (_: unknown, row: StuckRow) => <CaseCell row={row} />,
    },
    {
      title: t('stuck.standing'),
      key: 'standing',
      width: 110,
      render: (_: unknown, row: StuckRow) => <StandingFor row={row} />,
    },
    {
      title: t('stuck.owner'),
      key: 'owner',
      width: 130,
      render: (_: unknown, row: StuckRow) => word(row.owner.text),
    },
    {
      title: t('stuck.act'),
      key: 'act',
      width: 130,
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

/** The case by its name for those who see cases, by its number alone for operators. */
function CaseCell({ row: { case: found, officeName } }: { row: StuckRow }) {
  const { t } = useTranslation();
  const number = found?.number ?? t('inbox.noNumber');
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
      <span className="quiet">
        {[found === null ? null : number, officeName].filter((part) => part !== null).join(' · ')}
      </span>
    </div>
  );
}
