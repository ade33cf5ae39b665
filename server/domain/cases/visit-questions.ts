import type { SituationItem } from '../eligibility/relief-situations.js';

/** Questions every relief depends on (工作细则 Art. 7, 8, 13 to 15: hardship, loss, what was got elsewhere); who writes the record changes them. */
export const usualQuestions: readonly string[] = [
  '你家有几口人，靠什么生活，每月收入多少？',
  '案件给你家造成了哪些损失，是否得到过赔偿、补偿或者其他救助？',
  '目前生活上有哪些困难？',
  '还有没有要补充的？',
];

const livelihood = '被害人生前的收入用于哪些人的生活，他们现在靠什么生活？';
const treatment = '伤情如何，已花费多少医疗费用，还需要哪些治疗，能否支付？';

/** What each situation of Art. 7 (rules of 2021) asks to be found out, beside what every relief does. */
const questionsBySituation: Readonly<Record<SituationItem, readonly string[]>> = {
  '1': [treatment, '劳动能力受到什么影响，是否做过伤残等级鉴定？'],
  '2': [treatment, '是否因无力支付耽误了救治，医院有无催缴？'],
  '3': [livelihood, '加害人及其家属是否赔偿过，有没有可供执行的财产？'],
  '4': ['损失了哪些财产，有无凭证，占家庭全部财产的多少？', '追回、退赔了多少？'],
  '5': ['因举报、作证、鉴定受到过什么报复，造成了哪些损失？'],
  '6': ['是否提起过诉讼，判决执行到什么程度，对方有没有赔偿能力？', treatment],
  '7': ['造成目前困难的原因是什么，通过其他途径申请过哪些帮助？'],
};

const minorQuestions: readonly string[] = [
  '孩子现在由谁照顾，监护人是谁？',
  '孩子上学、就医和心理状况怎样，需要哪些帮助？',
];

/** The questions for a visit: by the ground of relief where it is known, for minors theirs, and the last word to who is heard. */
export function visitQuestions({
  situation,
  concernsMinor,
}: {
  situation: SituationItem | null;
  concernsMinor: boolean;
}): string[] {
  const last = usualQuestions.slice(-1);
  return [
    ...usualQuestions.slice(0, -1),
    ...(situation === null ? [] : questionsBySituation[situation]),
    ...(concernsMinor ? minorQuestions : []),
    ...last,
  ];
}
