import type { ReliefFact } from './relief-facts.js';

/** One condition in words; any of its facts fills it. */
export interface Requirement {
  id: string;
  text: string;
  any: readonly ReliefFact[];
}

export const crime: Requirement = {
  id: 'crime',
  text: '刑事案件被害人受到犯罪侵害',
  any: ['isCriminal'],
};
export const severe: Requirement = {
  id: 'severe',
  text: '致重伤或者严重残疾',
  any: ['victimSeverelyInjured'],
};
export const urgent: Requirement = {
  id: 'urgent',
  text: '急需救治',
  any: ['needsUrgentTreatment'],
};
export const cannotPayTreatment: Requirement = {
  id: 'cannot-pay-treatment',
  text: '无力承担医疗救治费用',
  any: ['cannotPayTreatment'],
};
export const livedOnVictim: Requirement = {
  id: 'lived-on-victim',
  text: '依靠被害人收入为主要生活来源的近亲属，或者其赡养、扶养、抚养的其他人',
  any: ['livedOnVictim'],
};
export const propertyLoss: Requirement = {
  id: 'property-loss',
  text: '财产受到重大损失',
  any: ['heavyPropertyLoss'],
};
export const retaliated: Requirement = {
  id: 'retaliated',
  text: '因向检察机关举报、作证或者接受检察机关委托鉴定受到打击报复',
  any: ['retaliated'],
};
export const hurtOrLoss: Requirement = {
  id: 'hurt-or-loss',
  text: '人身受到伤害或者财产受到重大损失',
  any: ['victimInjured', 'victimSeverelyInjured', 'heavyPropertyLoss'],
};
export const civilTort: Requirement = {
  id: 'civil-tort',
  text: '道路交通事故等民事侵权行为',
  any: ['isCivilTort'],
};
export const hurt: Requirement = {
  id: 'hurt',
  text: '造成人身伤害',
  any: ['victimInjured', 'victimSeverelyInjured', 'victimDied'],
};
export const noLitigation: Requirement = {
  id: 'no-litigation',
  text: '无法通过诉讼获得赔偿',
  any: ['noCompensationByLitigation'],
};
export const hardship: Requirement = { id: 'hardship', text: '造成生活困难', any: ['hardship'] };

export const maintenanceClaim: Requirement = {
  id: 'claim',
  text: '追索赡养费、扶养费、抚育费等',
  any: ['maintenanceClaim'],
};
export const debtorUnable: Requirement = {
  id: 'debtor',
  text: '被执行人没有履行能力',
  any: ['judgmentDebtorCannotPay'],
};

export const offenderUnable: Requirement = {
  id: 'liable',
  text: '加害人死亡或者没有赔偿能力',
  any: ['liableDead', 'liableCannotPay'],
};
export const noOnePays: Requirement = {
  id: 'liable',
  text: '案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力',
  any: ['caseUnsolved', 'timeBarred', 'liableDead', 'liableCannotPay'],
};
