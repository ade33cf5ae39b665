/** What the rules find on eligibility and the amount, as the findings and steps are told beside a form. */
export const reviewSentences = {
  损失特别重大且生活特别困难: 'Especially heavy loss and special hardship',
  救助对象第六类: 'persons to relieve, group 6',
  '救助对象（参照执行）': 'persons to relieve (by analogy)',
  第七条: 'art. 7',
  没有一项应当予以救助的情形: 'No situation for relief',
  符合救助条件: 'Eligible',
  '属于一般不予救助的情形，予以救助须说明特殊理由并经集体研究':
    'Generally refused; relief needs a special reason and a collective decision',
  '尚有事实待查，不能得出结论': 'Facts are open, no conclusion yet',
  '具有应当予以救助的情形（有一项即可）': 'A situation for relief (one suffices)',
  具有一般不予救助的情形: 'Grounds on which relief is generally refused',
  具有不予救助的情形: 'Grounds on which relief is refused',
  '同一当事人在同一案件中已获国家司法救助（同一案件只救助一次）':
    'The same party already had relief in the same case (once a case only)',
  已在同一案件中获得国家司法救助: 'Relief already given in the same case',
  '申请国家司法救助没有时限，原案发生或者裁判时间久远不影响救助':
    'There is no time limit for applying; how long ago the original case was does not matter',
  认为需要救助: 'Relief is held necessary',
  刑事案件被害人受到犯罪侵害: 'Victim of a crime in a criminal case',
  致重伤或者严重残疾: 'seriously injured or disabled',
  致人身伤害: 'bodily harm was done',
  致死亡: 'died',
  致死亡或者丧失劳动能力: 'died or can no longer work',
  '依靠被害人收入为主要生活来源的近亲属，或者其赡养、扶养、抚养的其他人':
    'close relative living mainly on the victim’s income, or maintained by the victim',
  '因向检察机关举报、作证或者接受检察机关委托鉴定受到打击报复':
    'retaliation for informing, testifying or giving expert opinion',
  人身受到伤害或者财产受到重大损失: 'bodily harm or heavy loss of property',
  道路交通事故等民事侵权行为: 'a civil wrong such as a traffic accident',
  造成人身伤害: 'bodily harm was done',
  造成生活困难: 'in hardship by it',
  加害人死亡或者没有赔偿能力: 'the offender is dead or cannot compensate',
  '案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力':
    'the case cannot be solved, is barred by time, or the offender is dead or cannot compensate',
  '因道路交通事故等民事侵权行为受到人身伤害，无法通过诉讼获得赔偿，生活困难':
    'Bodily harm by a civil wrong such as a traffic accident, no compensation to be had in court, in hardship',
  人民检察院根据实际情况认为需要救助的其他情形:
    'Other situations in which the procuratorate holds relief necessary',
  '刑事案件被害人因犯罪重伤或者严重残疾，加害人死亡或者没有赔偿能力，无法通过诉讼获得赔偿，生活困难':
    'Victim of a crime seriously injured or disabled, offender dead or unable to compensate, nothing to be had in court, in hardship',
  '刑事案件被害人因犯罪危及生命，急需救治，无力承担医疗救治费用':
    'Victim of a crime in danger of life, treatment urgent, cannot bear its cost',
  '刑事案件被害人因犯罪死亡，依靠其收入生活的近亲属或者由其赡养、扶养、抚养的其他人，因加害人死亡或者没有赔偿能力，无法通过诉讼获得赔偿，生活困难':
    'Victim of a crime dead, relatives or others who lived on that income in hardship, nothing to be had in court as the offender is dead or cannot compensate',
  '刑事案件被害人因犯罪遭受重大财产损失，加害人死亡或者没有赔偿能力，无法通过诉讼获得赔偿，生活困难':
    'Victim of a crime with heavy loss of property, offender dead or unable to compensate, nothing to be had in court, in hardship',
  '举报人、证人、鉴定人受到打击报复，人身受到伤害或者财产受到重大损失，无法通过诉讼获得赔偿，生活困难':
    'Informant, witness or expert suffered retaliation with bodily harm or heavy loss, nothing to be had in court, in hardship',
  '刑事案件被害人因犯罪重伤或者严重残疾，案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力，生活困难':
    'Victim of a crime seriously injured or disabled; case unsolved or barred, or offender dead or unable to compensate; in hardship',
  '刑事案件被害人因犯罪受到人身伤害，急需救治，无力承担医疗救治费用':
    'Victim of a crime with bodily harm, treatment urgent, cannot bear its cost',
  '刑事案件被害人因犯罪死亡或者丧失劳动能力，依靠其收入生活的近亲属或者由其赡养、扶养、抚养的其他人，因案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力，生活困难':
    'Victim of a crime dead or unable to work; relatives or others who lived on that income in hardship, as the case is unsolved or barred, or the offender dead or unable to compensate',
  '刑事案件被害人因犯罪遭受重大财产损失，案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力，生活困难':
    'Victim of a crime with heavy loss of property; case unsolved or barred, or offender dead or unable to compensate; in hardship',
  '举报人、证人、鉴定人受到打击报复，人身受到伤害或者财产受到重大损失，生活困难':
    'Informant, witness or expert suffered retaliation with bodily harm or heavy loss; in hardship',
  未成年人本人受到侵害: 'the minor was wronged in person',
  家庭财产遭受重大损失: 'the family lost much property',
  身体受到伤害或者家庭财产遭受重大损失: 'bodily harm, or the family lost much property',
  身体出现伤残或者心理遭受严重创伤: 'injured, disabled or gravely traumatised',
  被害人是未成年人的抚养人: 'the victim brought up the minor',
  '未获得合理补偿、救助': 'not reasonably compensated or relieved',
  '未成年人受到犯罪侵害，身体出现伤残或者心理遭受严重创伤，不能及时获得有效赔偿，生活困难':
    'Minor victim of a crime injured, disabled or gravely traumatised, no effective compensation in good time, in hardship',
  '未成年人受到犯罪侵害急需救治，家庭无力承担医疗救治费用':
    'Minor victim of a crime in urgent need of treatment, family cannot bear its cost',
  '未成年人的抚养人因犯罪死亡，不能及时获得有效赔偿，生活困难':
    'Who brought up the minor died by a crime, no effective compensation in good time, in hardship',
  '未成年人家庭财产因犯罪遭受重大损失，不能及时获得有效赔偿，也未获得合理补偿、救助，生活困难':
    'The minor’s family lost much property by a crime, no effective compensation nor relief, in hardship',
  '未成年人因举报、作证受到打击报复，身体受到伤害或者家庭财产遭受重大损失，不能及时获得有效赔偿，生活困难':
    'Minor suffered retaliation for informing or testifying, with bodily harm or loss, no effective compensation in good time, in hardship',
  '未成年人追索抚育费，因被执行人没有履行能力，生活困难':
    'Minor claims support, the person owing cannot pay, in hardship',
  '未成年人因道路交通事故等民事侵权行为受到人身伤害，无法通过诉讼获得有效赔偿，生活困难':
    'Minor with bodily harm by a civil wrong such as a traffic accident, nothing to be had in court, in hardship',
  '未成年人因案件造成生活困难，认为需要救助的其他情形':
    'Other hardship of a minor by the case in which relief is held necessary',
  '追索赡养费、扶养费、抚育费等，因被执行人没有履行能力，申请执行人生活困难':
    'Claims maintenance or support, the person owing cannot pay, in hardship',
  '涉法涉诉信访人诉求具有一定合理性，通过法律途径难以解决，生活困难，愿意接受救助后息诉息访':
    'Petition over legal matters with some merit, hard to solve by law, in hardship, willing to end it once relieved',
  涉法涉诉信访人: 'petitions over legal matters',
  诉求具有一定合理性: 'the petition has some merit',
  生活困难: 'in hardship',

  '困难妇女：{name}': 'Women in hardship: {name}',
  '向农业农村（乡村振兴）部门送交案件情况、救助情况和帮扶建议':
    'Send the agriculture department the case, the relief and what help is suggested',
  '向退役军人事务部门告知办理结果；未予救助或者救助后仍有困难的，商请落实帮扶援助':
    'Tell the veterans department the result; if hardship remains ask for its help',
  '向妇联组织反馈办理情况，商定后续帮扶和联合回访':
    'Tell the women’s federation; agree on further help and a joint visit',

  申请人过错程度: 'Applicant’s fault',
  实际损失或者法院依法应当判决的赔偿数额: 'Actual loss or lawful award of the court',
  '不能测算救助金额，尚缺：{facts}': 'The amount cannot be computed; missing: {facts}',
  '经核实属于{gradeWords}，{baseWords}': '{gradeWords}: {baseWords}',
  '以职工月平均工资{wage}的{n}至{n2}个月为基础':
    'based on {n} to {n2} months of the average monthly wage {wage}',
  '本案领款人{n}人，每增加一人增加{n2}%': '{n} payees; {n2}% more for each further one',
  '考虑未成年人{n}人的学习和成长费用，增加{n2}个月工资{amount}':
    'For {n} minors’ learning and growing up {n2} months’ wages more, {amount}',
  '属于应当就高救助的重点救助对象，下限提高到区间中点':
    'Key group to be given the higher figure; the lower end rises to the middle of the range',
  '自身有{n}%的过错，扣减{n2}%': 'Own fault {n}%, {n2}% less',
  '给予救助的，一般不低于当地起点{amount}':
    'Relief is generally not below the local minimum {amount}',
  '按当地规定每人一般不超过{each}，{n}人合计{total}':
    'By local rule generally at most {each} a person, {total} for {n}',
  '不得超过{limit}{yuan}减去已获赔偿、救助{yuan2}后的{yuan3}':
    'Not above {yuan3}: {limit} {yuan} less {yuan2} received',
  人民法院依法应当判决的赔偿数额: 'lawful award of the court',
  按过错扣减后的实际损失: 'actual loss reduced by fault',
  '一般不超过36个月的职工月平均工资总额{amount}':
    'Generally not above 36 months of the average wage, {amount}',
  '向下取整到{amount}的整数倍': 'Rounded down to a multiple of {amount}',
  '已先行发放{amount}，包含在救助金额之内，从中扣除，救助金额不低于此数':
    'Advance relief {amount} is part of the amount and deducted; the amount is not below it',
  '已先行发放{amount}，已高于上限{most}，不再增加，超出部分应当核查':
    'Advance relief {amount} is above the limit {most}; nothing is added, check the excess',
  '{factWords}，得{scoreWords}': '{factWords}: {scoreWords}',
  '{n}分': '{n} points',
  经核实损失特别重大: 'Loss verified as especially heavy',
  '损失{loss}，以{n}个月工资{full}为满分': 'Loss {loss}; full marks at {n} months’ wages, {full}',
  '损失{loss}，已获赔偿、救助{received}，尚有{open}没有着落':
    'Loss {loss}, received {received}, {open} open',
  '家庭人均月收入{income}，当地最低生活支出{cost}，收入达到其{n}%的不计分':
    'Monthly income a head {income}, local minimum cost of living {cost}; no points from {n}% of it on',
  '家庭有未成年人{n}人，以{n2}人为满分': '{n} minors in the household; full marks at {n2}',
  属于应当就高救助的重点救助对象: 'Key group to be given the higher figure',
  属于重点救助对象: 'Key group',
  不属于重点救助对象: 'No key group',
  '以上各项按权重合计{score}，参考金额取区间由低到高的{n}%处':
    'Together by weight {score}; the reference amount lies at {n}% of the range',
  '救助金额不能低于已先行发放的{amount}': 'Must not be below the advance relief {amount}',
  '救助金额不得超过{limit}减去已获赔偿、救助后的{amount}':
    'Must not be above {amount}: {limit} less what was received',
} as const satisfies Readonly<Record<string, string>>;
