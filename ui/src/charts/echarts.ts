import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, registerTheme, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartTheme } from './chart-theme.js';

// Only what the pictures of the monitor need; SVG stays sharp on paper.
use([
  ...[BarChart, HeatmapChart, LineChart],
  ...[AriaComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent],
  SVGRenderer,
]);
registerTheme('yingjiu', chartTheme);

export type ChartOption = EChartsCoreOption;

/** An empty picture in an element, in the theme of the product. */
export function beginChart(element: HTMLElement): EChartsType {
  return init(element, 'yingjiu', { renderer: 'svg' });
}
