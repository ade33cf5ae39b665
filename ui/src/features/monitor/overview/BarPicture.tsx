import { useMemo } from 'react';
import { Link } from 'react-router';
import { Chart } from '../../../charts/Chart.js';
import type { ChartOption } from '../../../charts/echarts.js';

interface Bar {
  name: string;
  /** Null: it cannot be told. */
  value: number | null;
  to: string;
}

interface Props {
  label: string;
  heads: [string, string];
  bars: readonly Bar[];
  onOpen: (to: string) => void;
}

/** A few numbers as bars that lie, each the way to what it counts. */
export function BarPicture({ label, heads, bars, onOpen }: Props) {
  const option = useMemo<ChartOption>(
    () => ({
      animation: false,
      grid: { left: 8, right: 36, top: 6, bottom: 4, containLabel: true },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value', minInterval: 1, show: false },
      yAxis: { type: 'category', inverse: true, data: bars.map(({ name }) => name) },
      series: [
        {
          type: 'bar',
          name: heads[1],
          barMaxWidth: 18,
          label: { show: true, position: 'right' },
          data: bars.map(({ value }) => value),
        },
      ],
    }),
    [bars, heads],
  );
  return (
    <Chart
      option={option}
      height={bars.length * 30 + 16}
      label={label}
      table={{
        heads,
        rows: bars.map(({ name, value, to }) => ({
          cells: [name, value],
          ...(value === null ? {} : { shown: { 1: <Link to={to}>{value}</Link> } }),
        })),
      }}
      onClick={({ row }) => {
        const bar = bars[row];
        if (bar !== undefined) onOpen(bar.to);
      }}
    />
  );
}
