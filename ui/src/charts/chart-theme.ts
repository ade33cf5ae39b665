import { chineseFonts, palette } from '../theme.js';

const axis = {
  axisLine: { lineStyle: { color: '#b8c2d0' } },
  axisTick: { show: false },
  axisLabel: { color: palette.inkSoft, fontSize: 12 },
  splitLine: { lineStyle: { color: palette.line } },
};

/** Colours that differ in brightness too, so that a print in grey tells them apart. */
export const chartColours = [palette.blue, '#c98a1b', palette.green, '#8fa9cc', palette.seal];

/** From little to much. */
export const heatColours = ['#f3f7fd', '#bcd2ec', '#f0c66a', '#d9772b', palette.seal] as const;

/** The theme of all charts. */
export const chartTheme = {
  color: chartColours,
  textStyle: { color: palette.ink, fontFamily: chineseFonts },
  categoryAxis: { ...axis, splitLine: { show: false } },
  valueAxis: { ...axis, axisLine: { show: false } },
  legend: { textStyle: { color: palette.inkSoft } },
  tooltip: { borderColor: palette.line, textStyle: { color: palette.ink, fontSize: 13 } },
};
