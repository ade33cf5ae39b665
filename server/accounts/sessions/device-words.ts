/** Browsers and systems by their mark in the User-Agent; the first that fits counts, since most also carry the marks of others. */
const browsers: readonly [RegExp, string][] = [
  [/MicroMessenger\//, '微信'],
  [/(?:QIHU|360SE|360EE)/, '360浏览器'],
  [/QQBrowser\//, 'QQ浏览器'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/(?:iPhone|iPad)/, 'iOS'],
  [/HarmonyOS/, '鸿蒙'],
  [/Android/, 'Android'],
  [/Macintosh/, 'macOS'],
  [/(?:UOS|Kylin)/i, '国产系统'],
  [/Linux/, 'Linux'],
];

/** A browser in the words of a person: `Windows 上的 Edge`. */
export function deviceWords(userAgent: string): string {
  const browser = nameIn(browsers, userAgent);
  const system = nameIn(systems, userAgent);
  if (browser === null) return system === null ? '未知设备' : `${system} 设备`;
  return system === null ? browser : `${system} 上的 ${browser}`;
}

function nameIn(known: readonly [RegExp, string][], userAgent: string): string | null {
  return known.find(([mark]) => mark.test(userAgent))?.[1] ?? null;
}
