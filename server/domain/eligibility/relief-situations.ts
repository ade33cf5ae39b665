import {
  crime,
  severe,
  urgent,
  cannotPayTreatment,
  livedOnVictim,
  propertyLoss,
  retaliated,
  hurtOrLoss,
  civilTort,
  hurt,
  noLitigation,
  hardship,
  offenderUnable,
  noOnePays,
  type Requirement,
} from './relief-requirements.js';
import type { RuleVersionId } from './rule-versions.js';

/** Item of Art. 7, first to seventh. */
export type SituationItem = '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** All conditions must be filled; the open seventh item has none, the procuratorate's own reason fills it. */
export interface Situation {
  item: SituationItem;
  text: string;
  needs: readonly Requirement[];
}

const tort: Situation = {
  item: '6',
  text: '因道路交通事故等民事侵权行为受到人身伤害，无法通过诉讼获得赔偿，生活困难',
  needs: [civilTort, hurt, noLitigation, hardship],
};
const open: Situation = {
  item: '7',
  text: '人民检察院根据实际情况认为需要救助的其他情形',
  needs: [],
};

/** Art. 7 of the trial rules of 2016, restated; H: http://www.nanchangqyp.jcy.gov.cn/jwzn/jwxz/202008/t20200813_2902808.shtml */
const trial2016: readonly Situation[] = [
  {
    item: '1',
    text: '刑事案件被害人因犯罪重伤或者严重残疾，加害人死亡或者没有赔偿能力，无法通过诉讼获得赔偿，生活困难',
    needs: [crime, severe, offenderUnable, noLitigation, hardship],
  },
  {
    item: '2',
    text: '刑事案件被害人因犯罪危及生命，急需救治，无力承担医疗救治费用',
    needs: [
      crime,
      { id: 'danger', text: '危及生命', any: ['lifeInDanger'] },
      urgent,
      cannotPayTreatment,
    ],
  },
  {
    item: '3',
    text: '刑事案件被害人因犯罪死亡，依靠其收入生活的近亲属或者由其赡养、扶养、抚养的其他人，因加害人死亡或者没有赔偿能力，无法通过诉讼获得赔偿，生活困难',
    needs: [
      crime,
      { id: 'died', text: '致死亡', any: ['victimDied'] },
      livedOnVictim,
      offenderUnable,
      noLitigation,
      hardship,
    ],
  },
  {
    item: '4',
    text: '刑事案件被害人因犯罪遭受重大财产损失，加害人死亡或者没有赔偿能力，无法通过诉讼获得赔偿，生活困难',
    needs: [crime, propertyLoss, offenderUnable, noLitigation, hardship],
  },
  {
    item: '5',
    text: '举报人、证人、鉴定人受到打击报复，人身受到伤害或者财产受到重大损失，无法通过诉讼获得赔偿，生活困难',
    needs: [retaliated, hurtOrLoss, noLitigation, hardship],
  },
  tort,
  open,
];

/** Art. 7 of the rules of 2021, restated; H: http://www.sanming.jcy.gov.cn/jwzn/202207/t20220705_3736859.shtml */
const rules2021: readonly Situation[] = [
  {
    item: '1',
    text: '刑事案件被害人因犯罪重伤或者严重残疾，案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力，生活困难',
    needs: [crime, severe, noOnePays, hardship],
  },
  {
    item: '2',
    text: '刑事案件被害人因犯罪受到人身伤害，急需救治，无力承担医疗救治费用',
    needs: [
      crime,
      {
        id: 'hurt',
        text: '致人身伤害',
        any: ['victimInjured', 'victimSeverelyInjured', 'lifeInDanger'],
      },
      urgent,
      cannotPayTreatment,
    ],
  },
  {
    item: '3',
    text: '刑事案件被害人因犯罪死亡或者丧失劳动能力，依靠其收入生活的近亲属或者由其赡养、扶养、抚养的其他人，因案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力，生活困难',
    needs: [
      crime,
      {
        id: 'died-or-unable',
        text: '致死亡或者丧失劳动能力',
        any: ['victimDied', 'victimLostWorkAbility'],
      },
      livedOnVictim,
      noOnePays,
      hardship,
    ],
  },
  {
    item: '4',
    text: '刑事案件被害人因犯罪遭受重大财产损失，案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力，生活困难',
    needs: [crime, propertyLoss, noOnePays, hardship],
  },
  {
    item: '5',
    text: '举报人、证人、鉴定人受到打击报复，人身受到伤害或者财产受到重大损失，生活困难',
    needs: [retaliated, hurtOrLoss, hardship],
  },
  tort,
  open,
];

/** The seven situations of Art. 7 in each version. */
export const situationsOf: Readonly<Record<RuleVersionId, readonly Situation[]>> = {
  'trial-2016': trial2016,
  'rules-2021': rules2021,
};

export const situationItems: readonly SituationItem[] = rules2021.map(({ item }) => item);
