import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf, type CsvCell } from '../../../server/domain/basics/csv.js';
import { offerFile } from './offer-file.js';
import './charts.css';

export interface Figures {
  heads: readonly string[];
  rows: readonly {
    cells: readonly CsvCell[];
    /** What stands in a cell instead of its value, by column: a link, a unit. */
    shown?: Readonly<Record<number, ReactNode>>;
  }[];
}

interface Props {
  label: string;
  figures: Figures;
}

/** Numbers as a table, and as CSV for a spreadsheet. */
export function FigureTable({ label, figures: { heads, rows } }: Props) {
  const { t } = useTranslation();
  return (
    <div className="figure-table">
      <div className="figure-table-scroll" role="region" aria-label={label} tabIndex={0}>
        <table aria-label={label}>
          <thead>
            <tr>
              {heads.map((head, column) => (
                <th
                  key={head}
                  scope="col"
                  className={isFigure(rows, column) ? 'figure' : undefined}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, shown = {} }) => (
              <tr key={cells.join('|')}>
                {cells.map((cell, column) => (
                  <td key={heads[column]} className={isFigure(rows, column) ? 'figure' : undefined}>
                    {shown[column] ?? cell ?? t('monitor.chart.unknown')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="quiet">{t('monitor.chart.empty')}</p>}
      <Button
        size="small"
        type="text"
        className="no-print"
        icon={<DownloadOutlined aria-hidden />}
        disabled={rows.length === 0}
        onClick={() => {
          const csv = csvOf(
            heads,
            rows.map(({ cells }) => cells),
          );
          offerFile(`${label}.csv`, new Blob([csv], { type: 'text/csv' }));
        }}
      >
        {t('monitor.chart.csv')}
      </Button>
    </div>
  );
}

/** A column of numbers, some of which may not be known. */
const isFigure = (rows: Figures['rows'], column: number): boolean =>
  rows.some(({ cells }) => typeof cells[column] === 'number');
