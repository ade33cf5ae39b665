/** What is found out of case, harm, liability and hardship; the words stand in the form, on screen and in the report. */
export const reliefFacts = {
  isCriminal: '原案为刑事案件',
  isCivilTort: '原案为道路交通事故等民事侵权案件',
  retaliated: '因举报、作证、接受委托鉴定受到打击报复',
  victimDied: '被害人死亡',
  victimLostWorkAbility: '被害人丧失劳动能力',
  victimSeverelyInjured: '被害人重伤或者严重残疾',
  victimInjured: '人身受到伤害',
  lifeInDanger: '危及生命',
  needsUrgentTreatment: '急需救治',
  cannotPayTreatment: '无力承担医疗救治费用',
  heavyPropertyLoss: '财产受到重大损失',
  livedOnVictim: '申请人以被害人收入为主要生活来源，或者由其赡养、扶养、抚养',
  caseUnsolved: '案件无法侦破',
  timeBarred: '已过追诉时效',
  liableDead: '加害人死亡',
  liableCannotPay: '加害人没有赔偿能力',
  noCompensationByLitigation: '无法通过诉讼获得赔偿',
  hardship: '因案件造成生活困难',
} as const;

/** Facts of the two further groups of the 2014 opinion: creditors of maintenance, and petitioners. */
export const opinionFacts = {
  maintenanceClaim: '追索赡养费、扶养费、抚育费等',
  judgmentDebtorCannotPay: '被执行人没有履行能力',
  isPetitioner: '申请人为涉法涉诉信访人',
  claimReasonable: '信访诉求具有一定合理性',
  unsolvableByLaw: '通过法律途径难以解决',
  willStopPetitioning: '愿意接受救助后息诉息访',
} as const;

/** Facts of the situations of minors, which Art. 7 does not know. */
export const minorFacts = {
  minorIsVictim: '未成年申请人本人受到侵害',
  bodyImpaired: '未成年人身体出现伤残',
  severeTrauma: '未成年人心理遭受严重创伤',
  familyPropertyLoss: '未成年人家庭财产遭受重大损失',
  noTimelyCompensation: '不能及时获得有效赔偿',
} as const;

export const factLabels = { ...reliefFacts, ...opinionFacts, ...minorFacts } as const;

export type ReliefFact = keyof typeof factLabels;

export const reliefFactIds = Object.keys(factLabels) as ReliefFact[];
