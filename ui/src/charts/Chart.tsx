import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EChartsType } from 'echarts/core';
import { beginChart, type ChartOption } from './echarts.js';
import { FigureTable, type Figures } from './FigureTable.js';
import './charts.css';

/** A bar, point or field of a chart: which row of its data, of which series. */
export interface ChartMark {
  series: number;
  row: number;
}

interface Props {
  option: ChartOption;
  /** In pixels. */
  height: number;
  /** What the picture shows; name of the picture, of its table and of its file. */
  label: string;
  /** The same numbers, for whoever reads them aloud, by keys or on paper. */
  table: Figures;
  onClick?: (mark: ChartMark) => void;
}

/** A picture of numbers, with the numbers as a table beside it, which opens by a key, prints and goes out as CSV. */
export function Chart({ option, height, label, table, onClick }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const told = useRef(onClick);
  useEffect(() => {
    told.current = onClick;
  }, [onClick]);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const created = beginChart(box.current);
    chart.current = created;
    created.on('click', ({ seriesIndex = 0, dataIndex }) => {
      told.current?.({ series: seriesIndex, row: dataIndex });
    });
    const observer = new ResizeObserver(() => {
      created.resize();
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      chart.current = null;
      created.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  return (
    <figure className="chart">
      <div ref={box} style={{ height }} role="img" aria-label={label} aria-details={id} />
      <details id={id} className="chart-table">
        <summary>{t('monitor.chart.table')}</summary>
        <FigureTable label={label} figures={table} />
      </details>
    </figure>
  );
}
