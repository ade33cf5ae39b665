import type { Exclusion } from './relief-exclusions.js';
import {
  cannotPayTreatment,
  civilTort,
  crime,
  debtorUnable,
  hardship,
  hurt,
  maintenanceClaim,
  noLitigation,
  retaliated,
  urgent,
  type Requirement,
} from './relief-requirements.js';

/** Item of the opinion on minors, first to eighth. */
export interface MinorSituation {
  item: number;
  text: string;
  needs: readonly Requirement[];
  /** What must not be so as well: a fact of Art. 8, asked for there. */
  unless?: { text: string; fact: Exclusion };
  /** The open item: found by the procuratorate with a reason, like item 7 of Art. 7. */
  open?: true;
}

const minorVictim: Requirement = {
  id: 'victim',
  text: '未成年人本人受到侵害',
  any: ['minorIsVictim'],
};
const noTimelyCompensation: Requirement = {
  id: 'no-timely-compensation',
  text: '不能及时获得有效赔偿',
  any: ['noTimelyCompensation'],
};
const familyLoss: Requirement = {
  id: 'family-loss',
  text: '家庭财产遭受重大损失',
  any: ['familyPropertyLoss'],
};
const hurtOrFamilyLoss: Requirement = {
  id: 'hurt-or-family-loss',
  text: '身体受到伤害或者家庭财产遭受重大损失',
  any: ['victimInjured', 'victimSeverelyInjured', 'familyPropertyLoss'],
};
const bodyOrMind: Requirement = {
  id: 'body-or-mind',
  text: '身体出现伤残或者心理遭受严重创伤',
  any: ['bodyImpaired', 'victimSeverelyInjured', 'severeTrauma'],
};
const supporterDied: Requirement = { id: 'died', text: '致死亡', any: ['victimDied'] };
const raisedByVictim: Requirement = {
  id: 'raised',
  text: '被害人是未成年人的抚养人',
  any: ['livedOnVictim'],
};

/**
 * The minors whom the opinion of 2018-02-27 has helped (eight items), restated; H: `minorsOpinion`, the same in 中国妇女报
 * http://phpaper.cnwomen.com.cn/content/2018-03/14/047194.html . Of compensation it asks only that none comes in time, not that an
 * action was fruitless; a minor whose supporter was hurt but lives is not named, since that victim applies; Art. 8 stands against
 * these too (the SPP's department to the press, H: https://news.china.com/domesticgd/10000159/20180307/32164836_1.html ).
 */
export const minorSituations: readonly MinorSituation[] = [
  {
    item: 1,
    text: '未成年人受到犯罪侵害，身体出现伤残或者心理遭受严重创伤，不能及时获得有效赔偿，生活困难',
    needs: [crime, minorVictim, bodyOrMind, noTimelyCompensation, hardship],
  },
  {
    item: 2,
    text: '未成年人受到犯罪侵害急需救治，家庭无力承担医疗救治费用',
    needs: [crime, minorVictim, urgent, cannotPayTreatment],
  },
  {
    item: 3,
    text: '未成年人的抚养人因犯罪死亡，不能及时获得有效赔偿，生活困难',
    needs: [crime, supporterDied, raisedByVictim, noTimelyCompensation, hardship],
  },
  {
    item: 4,
    text: '未成年人家庭财产因犯罪遭受重大损失，不能及时获得有效赔偿，也未获得合理补偿、救助，生活困难',
    needs: [crime, familyLoss, noTimelyCompensation, hardship],
    unless: { text: '未获得合理补偿、救助', fact: 'already-compensated' },
  },
  {
    item: 5,
    text: '未成年人因举报、作证受到打击报复，身体受到伤害或者家庭财产遭受重大损失，不能及时获得有效赔偿，生活困难',
    needs: [retaliated, hurtOrFamilyLoss, noTimelyCompensation, hardship],
  },
  {
    item: 6,
    text: '未成年人追索抚育费，因被执行人没有履行能力，生活困难',
    needs: [maintenanceClaim, debtorUnable, hardship],
  },
  {
    item: 7,
    text: '未成年人因道路交通事故等民事侵权行为受到人身伤害，无法通过诉讼获得有效赔偿，生活困难',
    needs: [civilTort, hurt, noLitigation, hardship],
  },
  {
    item: 8,
    text: '未成年人因案件造成生活困难，认为需要救助的其他情形',
    needs: [hardship],
    open: true,
  },
];
