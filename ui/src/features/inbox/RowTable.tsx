import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowKeys } from '../../shared/use-row-keys.js';
import './row-table.css';

export interface RowColumn<Row> {
  key: string;
  title: string;
  /** In pixels; one column without takes what is left. */
  width?: number;
  align?: 'right';
  ellipsis?: boolean;
  render: (row: Row) => ReactNode;
}

interface Ticks<Row> {
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  labelOf: (row: Row) => string;
}

interface Props<Row> {
  columns: readonly RowColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The row the keyboard stands on. */
  keys: RowKeys;
  onOpen: (row: Row) => void;
  isUrgent: (row: Row) => boolean;
  /** Rows can be ticked, for what may be done to several at once. */
  ticks?: Ticks<Row> | undefined;
}

/** What is left to the columns without a width when there is little room; the table is scrolled beyond. */
const leastRest = 220;
const tickWidth = 40;

/** The rows of a box, opened by a click or by the keyboard. */
export function RowTable<Row>(props: Props<Row>) {
  const { columns, rows, keyOf, keys, onOpen, isUrgent, ticks } = props;
  const width = columns.reduce((sum, column) => sum + (column.width ?? leastRest), tickWidth);
  return (
    <div className="row-table-frame">
      <table className="row-table" style={{ minWidth: width }}>
        <thead>
          <tr>
            {ticks && <AllTick ids={rows.map(keyOf)} ticks={ticks} />}
            {columns.map(({ key, title, width: own, align }) => (
              <th key={key} scope="col" style={{ width: own, textAlign: align }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={keyOf(row)}
              className={isUrgent(row) ? 'task-row task-row-urgent' : 'task-row'}
              aria-current={index === keys.index ? 'true' : undefined}
              onClick={() => {
                onOpen(row);
              }}
              onMouseEnter={() => {
                keys.setIndex(index);
              }}
            >
              {ticks && <Tick id={keyOf(row)} label={ticks.labelOf(row)} ticks={ticks} />}
              {columns.map(({ key, align, ellipsis, render }) => (
                <td
                  key={key}
                  className={ellipsis ? 'row-table-cut' : undefined}
                  style={{ textAlign: align }}
                >
                  {render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The ticked ids with one more, or without it when it was among them. */
export const toggled = (chosen: readonly string[], id: string): string[] =>
  chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];

function AllTick<Row>({ ids, ticks }: { ids: string[]; ticks: Ticks<Row> }) {
  const { t } = useTranslation();
  const isAll = ids.every((id) => ticks.chosen.includes(id));
  const isSome = !isAll && ids.some((id) => ticks.chosen.includes(id));
  return (
    <th scope="col" className="row-table-tick">
      <input
        type="checkbox"
        aria-label={t('inbox.tickAll')}
        checked={isAll}
        ref={(box) => {
          if (box !== null) box.indeterminate = isSome;
        }}
        onChange={() => {
          ticks.onChoose(isAll ? [] : ids);
        }}
      />
    </th>
  );
}

function Tick<Row>({ id, label, ticks }: { id: string; label: string; ticks: Ticks<Row> }) {
  const isChosen = ticks.chosen.includes(id);
  return (
    <td
      className="row-table-tick"
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <input
        type="checkbox"
        aria-label={label}
        checked={isChosen}
        onChange={() => {
          ticks.onChoose(toggled(ticks.chosen, id));
        }}
      />
    </td>
  );
}
