import { isBlock, type WarningKind } from './duplicate-rules.js';

/** What a person may say of a warning; only `duplicate` stands against relief. */
export const warningVerdicts = ['different', 'related', 'duplicate'] as const;
export type WarningVerdict = (typeof warningVerdicts)[number];

/** Words of the verdicts for papers and screens. */
export const verdictNames: Record<WarningVerdict, string> = {
  different: '不是同一救助',
  related: '有关联，不属于重复救助',
  duplicate: '属于重复救助',
};

/** Words of the kinds of warnings. */
export const warningNames: Record<WarningKind, string> = {
  'same-relief': '同一人就同一原案已有救助',
  'refused-before': '同一人就同一原案曾被决定不予救助',
  'same-person': '同一人另有救助案件',
  'same-victim': '同一被害人的亲属另有救助',
  'same-account': '收款账户相同',
  'same-original-case': '同一原案另有救助',
  'same-household': '住址相同',
  'same-name': '姓名相同，不能排除是同一人',
};

/** Why this verdict cannot be given of such a warning, in Chinese; null: it can. One person and one original case is once only. */
export function verdictFault(kind: WarningKind, verdict: WarningVerdict): string | null {
  return isBlock(kind) && verdict !== 'duplicate'
    ? '同一人就同一原案的救助只能认定为重复救助；记录有误的，请先更正记录'
    : null;
}
