/** Fields of the forms that establish the facts of a case: verification, materials, proof. */
export const formFactWords = {
  走访核实: 'Visit and verification',
  走访和核实经过: 'Course of visits and verification',
  '入户走访、询问、调取材料的时间、对象和结果。':
    'When, with whom and with what result: visits, interviews, material collected.',
  核实结论: 'Result of verification',
  核实材料附件: 'Enclosures of the verification',
  '调取的证明、询问笔录、复函和照片的扫描件；走访笔录同步后自动入卷，不必再附。':
    'Scans of proofs, records of interviews, replies and photos; synced records of visits are in the file already.',
  救助条件: 'Conditions of relief',
  依据的救助情形: 'Situation relied on',
  '《人民检察院开展国家司法救助工作细则》第七条。拟予救助的必填，并须与下列事实相符。':
    'Rules on State Judicial Relief by People’s Procuratorates, art. 7. Required where relief is proposed; must agree with the facts below.',
  '第一项 刑事被害人重伤或者严重残疾，无法获得赔偿':
    '(1) Victim of a crime seriously injured or disabled, no compensation to be had',
  '第二项 刑事被害人受伤急需救治，无力承担费用':
    '(2) Victim of a crime in urgent need of treatment, cannot bear the cost',
  '第三项 刑事被害人死亡或者丧失劳动能力，依靠其收入生活的近亲属等生活困难':
    '(3) Victim of a crime dead or unable to work; relatives living on that income in hardship',
  '第四项 犯罪致使财产受到重大损失': '(4) Heavy loss of property through a crime',
  '第五项 举报人、证人、鉴定人受到打击报复':
    '(5) Informant, witness or expert suffered retaliation',
  '第六项 民事侵权造成人身伤害，无法获得赔偿':
    '(6) Bodily harm through a civil wrong, no compensation to be had',
  '第七项 其他需要救助的情形（含未成年人、追索赡养费等、涉法涉诉信访）':
    '(7) Other situations in need of relief (minors, maintenance claims, petitions over legal matters)',
  认为需要救助的理由: 'Why relief is held necessary',
  查明的事实: 'Facts established',
  '逐项认定；尚未查清的选“待查”，不作推定。':
    'Choose for each; what is not established stays “open”, nothing is presumed.',
  原案为刑事案件: 'The original case is criminal',
  原案为道路交通事故等民事侵权案件: 'The original case is a civil wrong such as a traffic accident',
  '因举报、作证、接受委托鉴定受到打击报复':
    'Retaliation for informing, testifying or giving expert opinion',
  被害人死亡: 'The victim died',
  被害人丧失劳动能力: 'The victim can no longer work',
  被害人重伤或者严重残疾: 'The victim is seriously injured or disabled',
  人身受到伤害: 'Bodily harm was done',
  危及生命: 'Life is in danger',
  急需救治: 'Treatment is urgent',
  无力承担医疗救治费用: 'The cost of treatment cannot be borne',
  财产受到重大损失: 'Heavy loss of property',
  '申请人以被害人收入为主要生活来源，或者由其赡养、扶养、抚养':
    'The applicant lived mainly on the victim’s income or was maintained by the victim',
  案件无法侦破: 'The case cannot be solved',
  已过追诉时效: 'Prosecution is barred by time',
  加害人死亡: 'The offender died',
  加害人没有赔偿能力: 'The offender cannot compensate',
  无法通过诉讼获得赔偿: 'No compensation to be had by going to court',
  因案件造成生活困难: 'The hardship comes from the case',
  追索赡养费等和涉法涉诉信访的事实: 'Facts on maintenance claims and petitions over legal matters',
  '《关于建立完善国家司法救助制度的意见（试行）》（中政委〔2014〕3号）。':
    'Opinions on Establishing and Improving State Judicial Relief (trial), Zhongzhengwei [2014] No. 3.',
  '追索赡养费、扶养费、抚育费等': 'Claims for maintenance or support',
  被执行人没有履行能力: 'The person owing cannot pay',
  申请人为涉法涉诉信访人: 'The applicant petitions over legal matters',
  信访诉求具有一定合理性: 'The petition has some merit',
  通过法律途径难以解决: 'Legal remedies hardly help',
  愿意接受救助后息诉息访: 'Willing to end the petition once relieved',
  未成年人的事实: 'Facts on minors',
  '《最高人民检察院关于全面加强未成年人国家司法救助工作的意见》（2018年2月27日），申请人有未成年人的填写。':
    'Opinions of the Supreme People’s Procuratorate on Relief for Minors (27 February 2018); to be filled in where an applicant is a minor.',
  未成年申请人本人受到侵害: 'The minor applicant was wronged in person',
  未成年人身体出现伤残: 'The minor is injured or disabled',
  未成年人心理遭受严重创伤: 'The minor is gravely traumatised',
  未成年人家庭财产遭受重大损失: 'The minor’s family lost much property',
  不能及时获得有效赔偿: 'No effective compensation in good time',
  不予救助的情形: 'Grounds for refusal',
  '前六项为细则第八条，一般不予救助；社会组织、法人不予救助。':
    'The first six are those of art. 8 of the Rules: relief is generally refused; organisations and legal persons get none.',
  对案件发生有重大过错: 'Gravely at fault for what happened',
  '无正当理由，拒绝配合查明案件事实': 'Refuses without good reason to help establish the facts',
  '故意作虚伪陈述或者伪造证据，妨害诉讼':
    'Obstructed proceedings by false statements or forged evidence',
  '在诉讼中主动放弃民事赔偿请求，或者拒绝加害人及其近亲属赔偿':
    'Waived compensation in court, or refused it from the offender or close relatives',
  生活困难非案件原因所导致: 'The hardship does not come from the case',
  '已经通过社会救助等措施，得到合理补偿、救助':
    'Already reasonably compensated or relieved by social assistance',
  '申请人为社会组织、法人': 'The applicant is an organisation or legal person',
  '未成年人按申请人年龄自动认定。': 'Minors are found by the applicants’ ages.',
  '困难妇女：属于防止返贫监测对象的农村妇女':
    'Women in hardship: rural women monitored against return to poverty',
  '困难妇女：遭受家庭暴力、性侵害、拐卖等侵害':
    'Women in hardship: domestic violence, sexual abuse, trafficking',
  '困难妇女：家庭主要劳动力遇害或者丧失劳动能力，本人养育子女、赡养老人':
    'Women in hardship: main earner killed or unable to work; raising children, keeping parents',
  '困难妇女：身患重病或者残疾': 'Women in hardship: gravely ill or disabled',
  '困难妇女：赡养义务人无赡养能力或者事实无人赡养的老年妇女':
    'Women in hardship: elderly women whom nobody can or does maintain',
  '困难妇女：因就业性别歧视、职场性骚扰等民事侵权生活困难':
    'Women in hardship: discrimination or harassment at work',
  '困难妇女：因遭受家庭暴力起诉离婚，生活确有困难':
    'Women in hardship: divorce sought after domestic violence',
  已核查未成年人的监护情况: 'Guardianship of the minor was checked',
  '申请人为未成年人的，核查监护人履行职责和代管救助金的能力。':
    'Where an applicant is a minor, check that the guardian can do the duty and keep the money.',
  损失和家庭情况: 'Loss and household',
  '不能折算成金额的不填，由法院依法应当判决的赔偿数额代替。':
    'Leave empty what cannot be put in money; the lawful award of the court stands for it.',
  损失特别重大: 'Especially heavy loss',
  '经核实确认后勾选；同时具备生活特别困难情形的，救助金额可以超过36个月工资总额，提交集体研究。':
    'Tick only if verified; together with special hardship the amount may exceed 36 months’ wages, by collective decision.',
  已获赔偿和其他救助: 'Compensation and relief received',
  其中医疗费用: 'Of which medical costs',
  法院依法应当判决的赔偿数额: 'Lawful award of the court',
  '救助金额不得超过这一数额减去已获赔偿、救助。不能确定的不填，以按过错扣减后的实际损失为限。':
    'Relief may not exceed this less what was received. If unknown leave empty: the loss reduced by fault is then the limit.',
  '申请人过错程度（%）': 'Applicant’s fault (%)',
  '0 为没有过错。': '0 is no fault.',
  生活困难程度: 'Grade of hardship',
  家庭月收入: 'Monthly household income',
  '全家每月合计，没有收入的填0；除以家庭人口后与当地最低生活支出比较。':
    'Of the whole household, 0 if none; divided by its size it is compared with the local minimum cost of living.',
  家庭人口: 'Household size',
  需要抚养赡养的人数: 'Dependants',
  其中未成年人数: 'Of which minors',
  未成年人可以超过上限的情形: 'Grounds for exceeding the ceiling for minors',
  '申请人为未成年人，经核实具备其中一项的，救助金额可以超过36个月工资总额，提交集体研究。':
    'Where an applicant is a minor and one of these is verified, the amount may exceed 36 months’ wages, by collective decision.',
  未成年人重伤或者严重残疾: 'Minor seriously injured or disabled',
  未成年人家庭生活特别困难: 'Minor’s family in special hardship',
  未成年人需要长期心理治疗或者身体康复:
    'Minor needs long psychological treatment or rehabilitation',
  承办人意见: 'Opinion of the handler',
  初步意见: 'First opinion',
  承办人拟定金额: 'Amount set by the handler',
  '由承办人先行提出；提交以后显示系统测算的区间，供对照。':
    'Give your own figure first; the computed range is shown after submission.',
  案情重大疑难或者有争议: 'Grave, difficult or disputed case',
  '重大疑难或者有争议的案件，提交集体研究决定。':
    'If ticked, the case goes to collective decision.',
  需要上级院联合救助: 'Joint relief of the higher procuratorate needed',
  '本院救助资金不足、案件影响重大等，需要上级院共同救助的。':
    'Own means are not sufficient, the case has great impact, and the like.',
  下一步: 'Next step',
  '核实完毕，提出审查意见': 'Verification complete, make proposal',
  举行听证: 'Hold a hearing',
  委托其他检察院协助: 'Ask another procuratorate for assistance',
  听证提起: 'Hearing initiated by',
  申请人申请: 'Application of the applicant',
  本院依职权: 'Ex officio',
  听证理由: 'Reason for the hearing',
  协助院: 'Assisting procuratorate',
  协助事项: 'Matter of assistance',
  调查核实: 'Verification',
  衔接社会救助: 'Link to social assistance',
  委托说明: 'What is asked for',
  '写明需要核实的人员、地址和事项。': 'Name the persons, addresses and matters to verify.',
  反馈期限: 'Report by',
  '载入委托协助函；不填写的，请协助院尽快反馈。':
    'Goes into the letter; if empty they are asked to report soon.',

  '申请人因特殊困难不能取得相关证明的，可以申请人民检察院调取；调取期间不计入补充材料期限。':
    'An applicant who cannot obtain proof because of special difficulties may ask the procuratorate to collect it; that time does not count towards the deadline to supplement.',
  调取的证明材料: 'Proof collected',
  '逐项写明名称和证明内容。': 'Name each piece and what it proves.',
  出具单位: 'Issuer',
  出具单位统一社会信用代码: 'Unified social credit code of the issuer',
  '材料上载明的，照录。': 'Copy it where the paper states it.',

  审核结果: 'Result of the review',
  '材料齐全，予以受理': 'Materials complete, accept',
  '材料不齐，通知补充': 'Materials incomplete, ask to supplement',
  '不属于本院管辖，移送或者告知': 'Not our jurisdiction, transfer or inform',
  已收材料: 'Materials received',
  '与材料接收清单一致。': 'As in the receipt of materials.',
  '国家司法救助申请书（或者口头申请笔录）':
    'Application for state judicial relief (or record of the oral application)',
  有效身份证明: 'Valid proof of identity',
  实际损害结果证明: 'Proof of actual harm',
  申请人及其家庭生活困难证明: 'Proof of hardship of the applicant and the family',
  '是否获得赔偿、救助等的说明或者证明':
    'Statement or proof whether compensation or relief was received',
  其他证明材料: 'Other proof',
  需要补充的材料: 'Materials to supply',
  '应当当场或者五个工作日内一次告知；三十日内不补充的，视为放弃申请。':
    'To be told at once or within five working days, all together; if not supplied within thirty days the application is deemed abandoned.',
  '移送（告知）机关': 'Transferred to (authority told)',
  '移送（告知）理由': 'Reason for transfer',
} as const satisfies Readonly<Record<string, string>>;
