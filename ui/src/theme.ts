import type { ThemeConfig } from 'antd';

/** Colours and measures of the screens; nothing else names a colour. Contrast of text on its ground is ≥ 4.5 : 1. */
export const palette = {
  navy: '#14294b',
  blue: '#1f4e8c',
  blueSoft: '#eaf1fa',
  seal: '#9c1f24',
  ground: '#f2f4f7',
  line: '#dfe4ec',
  ink: '#1d2736',
  inkSoft: '#536074',
  green: '#2b6b45',
  amber: '#8a5200',
  amberSoft: '#fff6e6',
} as const;

/** Also measured by charts, which know no inherited font. */
export const chineseFonts =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.blue,
    colorInfo: palette.blue,
    colorLink: palette.blue,
    colorError: '#b3261e',
    colorSuccess: palette.green,
    colorWarning: '#b26a00',
    colorTextBase: palette.ink,
    colorTextSecondary: palette.inkSoft,
    colorTextTertiary: '#5d6979',
    colorTextDescription: '#5d6979',
    colorTextPlaceholder: '#6b7686',
    colorSuccessBg: '#e8f4ec',
    colorSuccessBorder: '#b7dac4',
    colorErrorBg: '#fdeeed',
    colorErrorBorder: '#f1c0bc',
    colorWarningBg: palette.amberSoft,
    colorInfoBg: palette.blueSoft,
    colorInfoBorder: '#c3d6ee',
    // What was submitted is shown in disabled fields and has to be read.
    colorTextDisabled: '#566273',
    colorBgContainerDisabled: '#f6f8fa',
    colorBgLayout: palette.ground,
    colorBorderSecondary: palette.line,
    borderRadius: 4,
    borderRadiusLG: 6,
    fontSize: 14,
    controlHeight: 32,
    fontFamily: chineseFonts,
    wireframe: false,
  },
  components: {
    Table: {
      cellPaddingBlockMD: 9,
      cellPaddingInlineMD: 12,
      headerBg: '#f6f8fb',
      headerColor: palette.inkSoft,
      rowHoverBg: '#f3f7fd',
      rowSelectedBg: palette.blueSoft,
      rowSelectedHoverBg: '#e3edf9',
    },
    Card: { headerHeight: 44, headerHeightSM: 38, bodyPaddingSM: 14 },
    Layout: { headerBg: palette.navy, headerHeight: 52, headerPadding: '0 20px' },
    Descriptions: { itemPaddingBottom: 8 },
    Tabs: { horizontalItemPadding: '10px 0', titleFontSize: 14 },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
  },
};

/** Latin letters in fonts of their own: Chinese ones give quotation marks and apostrophes the width of a character. */
export const englishTheme: ThemeConfig = {
  ...theme,
  token: {
    ...theme.token,
    fontFamily: `'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', ${chineseFonts}`,
  },
};
