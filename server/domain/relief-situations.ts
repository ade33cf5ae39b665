import { allKnown, anyKnown, type Known } from './known.js';

/** Item of Art. 7 of the 2021 rules, first to seventh. */
export type SituationItem = '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** What is found out about harm, liability and hardship. What is left out is not known. */
export interface SituationFacts {
  /** The case is a crime. */
  isCriminal?: Known;
  /** The case is a civil tort such as a traffic accident. */
  isCivilTort?: Known;
  victimDied?: Known;
  victimLostWorkAbility?: Known;
  /** Seriously injured (重伤) or severely disabled (严重残疾). */
  victimSeverelyInjured?: Known;
  /** Any bodily injury. */
  victimInjured?: Known;
  needsUrgentTreatment?: Known;
  cannotPayTreatment?: Known;
  heavyPropertyLoss?: Known;
  /** Informant, witness or expert who suffered revenge for it. */
  retaliated?: Known;
  /** Applicant lived mainly on the victim's income or was supported by the victim. */
  livedOnVictim?: Known;
  /** Case cannot be solved, prosecution time-barred, offender dead or unable to pay. */
  liableCannotPay?: Known;
  /** No compensation can be had through litigation. */
  noCompensationByLitigation?: Known;
  /** Life in hardship because of it. */
  hardship?: Known;
}

type FactName = keyof SituationFacts;

/** All groups must hold; of the facts inside one group any will do. */
interface Situation {
  item: SituationItem;
  text: string;
  needs: readonly (readonly FactName[])[];
}

/**
 * The seven situations of Art. 7, 《人民检察院开展国家司法救助工作细则》 (2021), restated; confidence H:
 * http://www.sanming.jcy.gov.cn/jwzn/202207/t20220705_3736859.shtml . The seventh is open: only the procuratorate's reason fills it.
 */
export const situations: readonly Situation[] = [
  {
    item: '1',
    text: '刑事案件被害人受到犯罪侵害，致重伤或者严重残疾，因案件无法侦破、超过追诉时效，或者加害人死亡、没有赔偿能力，造成生活困难',
    needs: [['isCriminal'], ['victimSeverelyInjured'], ['liableCannotPay'], ['hardship']],
  },
  {
    item: '2',
    text: '刑事案件被害人受到犯罪侵害，人身受到伤害，急需救治，无力承担医疗救治费用',
    needs: [
      ['isCriminal'],
      ['victimInjured', 'victimSeverelyInjured'],
      ['needsUrgentTreatment'],
      ['cannotPayTreatment'],
    ],
  },
  {
    item: '3',
    text: '刑事案件被害人受到犯罪侵害，致死亡或者丧失劳动能力，依靠其收入为主要生活来源的近亲属或者其赡养、扶养、抚养的其他人，因案件无法侦破、超过追诉时效，或者加害人死亡、没有赔偿能力，造成生活困难',
    needs: [
      ['isCriminal'],
      ['victimDied', 'victimLostWorkAbility'],
      ['livedOnVictim'],
      ['liableCannotPay'],
      ['hardship'],
    ],
  },
  {
    item: '4',
    text: '刑事案件被害人受到犯罪侵害，致使财产受到重大损失，因案件无法侦破、超过追诉时效，或者加害人死亡、没有赔偿能力，造成生活困难',
    needs: [['isCriminal'], ['heavyPropertyLoss'], ['liableCannotPay'], ['hardship']],
  },
  {
    item: '5',
    text: '举报人、证人、鉴定人因向检察机关举报、作证或者接受检察机关委托进行司法鉴定而受到打击报复，致使人身受到伤害或者财产受到重大损失，造成生活困难',
    needs: [
      ['retaliated'],
      ['victimInjured', 'victimSeverelyInjured', 'heavyPropertyLoss'],
      ['hardship'],
    ],
  },
  {
    item: '6',
    text: '因道路交通事故等民事侵权行为造成人身伤害，无法通过诉讼获得赔偿，造成生活困难',
    needs: [
      ['isCivilTort'],
      ['victimInjured', 'victimSeverelyInjured', 'victimDied'],
      ['noCompensationByLitigation'],
      ['hardship'],
    ],
  },
  { item: '7', text: '人民检察院根据实际情况，认为需要救助的其他情形', needs: [] },
];

/** Do the facts fill the situation? Unknown for the seventh, which no listed fact can fill. */
export function situationHolds({ needs }: Situation, facts: SituationFacts): Known {
  if (needs.length === 0) return 'unknown';
  return allKnown(needs.map((group) => anyKnown(group.map((name) => facts[name] ?? 'unknown'))));
}

/** Names of the known facts a situation rests on. */
export function factsOf({ needs }: Situation, facts: SituationFacts): FactName[] {
  return needs.flat().filter((name) => (facts[name] ?? 'unknown') !== 'unknown');
}
