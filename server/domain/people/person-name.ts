/** Longest name of a person; systems of the administration take 50 characters at least (source below). */
export const maxNameLength = 80;

/** Dots of other alphabets and of input methods that stand for the one between the parts of a name. */
const dots = /\s*[·•‧∙⋅・･᛫]\s*/gu;
/** What normalisation would swap for another character: CJK compatibility ideographs, which some people bear in their names. */
const compatibility = /([\uf900-\ufaff\u{2f800}-\u{2fa1f}]+)/u;

/**
 * A name as it is kept, searched and printed: composed characters (Unicode NFC), one dot `·` (U+00B7) without spaces around it, no
 * spaces between Han characters, single ones elsewhere. Characters are never swapped for others: compatibility ideographs and variation
 * selectors stay. Source of the dot: 国家民委、公安部等12部门 2016 年《关于在政府管理和社会公共服务信息系统中统一姓名采集应用规范的通知》,
 * https://www.neac.gov.cn/seac/xxgk/201605/1073253.shtml ; the rest is ours.
 */
export function normaliseName(text: string): string {
  return text
    .split(compatibility)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFC')))
    .join('')
    .trim()
    .replace(dots, '·')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}\p{Variation_Selector}?) (?=\p{Script=Han})/gu, '');
}

/** Why this cannot be kept as somebody's name, in Chinese; null when it can. What is judged is the normalised name. */
export function nameFault(text: string): string | null {
  const name = normaliseName(text);
  if (name === '') return '姓名必填';
  if (Array.from(name).length > maxNameLength) return `姓名最多${maxNameLength}个字`;
  if (/\p{Private_Use}/u.test(name)) {
    return '姓名含有自造字（私用区编码），其他系统不能显示，请改用GB 18030的标准编码录入';
  }
  if (/[\p{Cc}\p{Cs}\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name)) {
    return '姓名含有不可见或者无效的字符';
  }
  if (/[\ufffd?？□■]/u.test(name)) return '姓名中有字没有正确转换（显示为�、?或者□），请重新录入';
  return /[\p{L}\p{N}]/u.test(name) ? null : '姓名应含有文字';
}
