/** A font of official papers by the name Word knows, and what Word takes where it is not installed. */
interface OfficialFont {
  name: string;
  instead: string;
  /** A title font is heavy by itself; made bold by Word it smears. */
  isHeavy: boolean;
}

const body: OfficialFont = { name: '仿宋_GB2312', instead: '仿宋', isHeavy: false };

/** Fonts by the variables of the style: GB/T 9704-2012 sets text in 仿宋, titles in 小标宋, headings in 黑体 and 楷体. */
const fonts: Record<string, OfficialFont> = {
  'var(--body)': body,
  'var(--title)': { name: '方正小标宋简体', instead: '华文中宋', isHeavy: true },
  'var(--heading)': { name: '黑体', instead: 'SimHei', isHeavy: true },
  'var(--subheading)': { name: '楷体_GB2312', instead: '楷体', isHeavy: false },
  'var(--song)': { name: '宋体', instead: 'SimSun', isHeavy: false },
};

/** Digits and Latin letters (SPP: digits in Times New Roman). */
const latin = 'Times New Roman';

export function officialFont(font: string): OfficialFont {
  return fonts[font] ?? body;
}

/** Font of a run: the Chinese one for Chinese, the Latin one for the rest; quotation marks count as Chinese. */
export function runFont(font: string): {
  ascii: string;
  hAnsi: string;
  cs: string;
  eastAsia: string;
  hint: string;
} {
  const { name } = officialFont(font);
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: name, hint: 'eastAsia' };
}

/** `word/fontTable.xml`: names the fonts and what stands in for them. */
export function fontTableXml(): string {
  const rows = Object.values(fonts).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${rows.join('')}</w:fonts>`;
}
