/** Fields of the forms that propose and decide: proposals, approvals, hearings, collective decision, joint and advance relief. */
export const formDecisionWords = {
  是否接收委托: 'Accept the request?',
  退回理由: 'Reason for return',
  同意先行救助: 'Approve advance relief',
  退回重新核实: 'Return for verification',
  '不同意，按普通程序办理': 'Refuse, handle in the ordinary way',
  批准金额: 'Approved amount',
  '与承办人报请的金额不同时填写，不填按报请金额。':
    'Only where it differs from the handler’s figure; empty means that figure.',
  审批意见内容: 'Text of the opinion',
  '遭受犯罪侵害急需救治、无力承担医疗救治费用的，先行救助，救助后补办手续。只核实身份、诊断和费用。':
    'Who needs urgent treatment after a crime and cannot bear the cost is relieved first, formalities follow. Verify only identity, diagnosis and cost.',
  核实结果: 'Result of verification',
  '情况属实，报请审批': 'Confirmed, ask for approval',
  '情况属实，已经电话请示批准': 'Confirmed, already approved by phone',
  '不属于急需救治，按普通程序办理': 'Not urgent, handle in the ordinary way',
  救治情况: 'Treatment',
  已核对申请人身份: 'The applicant’s identity was checked',
  '核对有效身份证件或者公安机关出具的身份信息。':
    'Check the valid document or the identity data issued by the police.',
  伤情和诊断: 'Injury and diagnosis',
  '写明医院、诊断结论和需要的救治。': 'State hospital, diagnosis and treatment needed.',
  医疗救治费用: 'Cost of treatment',
  '已经发生和近期必需的费用合计。': 'What has arisen and what will soon be needed, together.',
  先行救助金额: 'Amount of advance relief',
  '不超过本院设定的先行救助限额，正式决定时扣除。':
    'Not above the limit set here; deducted in the final decision.',
  领款人: 'Payees',
  电话批准: 'Approval by phone',
  电话批准时间: 'Time of approval by phone',
  '格式：2026-03-02 14:30': 'Format: 2026-03-02 14:30',
  电话批准记录: 'Record of the approval by phone',
  '写明批准人、通话内容和记录人，批准人事后补签。':
    'State who approved, what was said and who recorded it; the approver signs later.',
  理由: 'Reason',
  '不属于急需救治的，说明理由。': 'Say why it is not urgent.',
  '请按“2026-03-02 14:30”填写': 'must be written like “2026-03-02 14:30”',
  '请按“14:30”填写': 'must be written like “14:30”',
  '请按“16:20”填写': 'must be written like “16:20”',
  '电话批准先行救助的，批准人应当在材料上补签。':
    'Who approved advance relief by phone has to sign on paper afterwards.',
  确认曾以电话批准先行救助: 'I confirm that I approved advance relief by phone',
  补签意见: 'Opinion on signing',
  '与电话批准记录不一致的，写明不一致之处。': 'State where the record of the call is not right.',

  是否采纳听证员多数意见: 'Adopt the majority view of the hearing officers?',
  是否同意举行听证: 'Hold the hearing?',
  不举行听证的理由: 'Reason for not holding a hearing',
  '申请人申请听证不予准许的，应当说明理由。':
    'Give reasons where the applicant’s wish for a hearing is refused.',
  '听证三日前告知听证参加人案由、听证时间和地点。邀请听证员三至七人。涉及未成年人的案件一般不公开听证。':
    'Tell participants the matter, time and place three days ahead. Invite three to seven hearing officers. Cases with minors are generally heard in private.',
  听证日期: 'Date of the hearing',
  听证时间: 'Time of the hearing',
  '格式：14:30': 'Format: 14:30',
  '格式：16:20': 'Format: 16:20',
  听证地点: 'Place of the hearing',
  '一般在人民检察院检察听证室；在其他场所举行的，报检察长批准。':
    'Generally the hearing room of the procuratorate; other places need the chief procurator’s approval.',
  主持人: 'Chair',
  记录人: 'Recorder',
  听证员: 'Hearing officers',
  '一行一人，姓名后用括号写明单位或者身份，三至七人。':
    'One a line, employer or standing in brackets after the name, three to seven.',
  其他参加人: 'Other participants',
  '一行一人，例如村（居）民委员会、学校的人员；没有的不填。':
    'One a line, e.g. from the village committee or school; leave empty if none.',
  听证事项: 'Matters heard',
  '一行一项；不填的，按是否符合救助条件、生活困难程度和救助金额听证。':
    'One a line; if empty: conditions of relief, grade of hardship and amount.',
  是否公开听证: 'Public hearing?',
  通知发出日期: 'Notice sent on',
  实际到场的其他参加人: 'Other participants who came',
  '一行一人；不填的，按听证方案。': 'One a line; if empty, as planned.',
  听证结束时间: 'End of the hearing',
  听证笔录: 'Record of the hearing',
  各听证员的意见: 'Opinions of the hearing officers',
  '一行一人，写作“姓名：意见”；只存入内卷的评议意见。':
    'One a line as “name：opinion”; goes only into the inner volume.',
  听证员多数意见: 'Majority view of the hearing officers',
  同意多数意见的人数: 'In favour of the majority view',
  持不同意见的人数: 'Against the majority view',
  拟处理意见与听证员多数意见不一致: 'The intended outcome departs from the majority view',
  不采纳多数意见的理由: 'Why the majority view is not adopted',
  '不采纳听证员多数意见的，报检察长决定。':
    'If the majority view is not adopted, the chief procurator decides.',

  决定: 'Decision',
  同意联合救助: 'Agree to joint relief',
  不予联合: 'Decline joint relief',
  退回补充: 'Return to supplement',
  本院承担金额: 'Amount borne by us',
  意见内容: 'Text of the opinion',
  报请再上一级院联合救助: 'Ask the next higher procuratorate for joint relief',
  '同意联合救助的必填；报请再上一级院的，本院也承担时填写':
    'Required on agreement; when passing on, only if we bear a part too',
  补充的材料和说明: 'Materials and explanations supplied',

  释法说理日期: 'Date of the explanation',
  '说明的事实、理由和法律依据': 'Facts, reasons and law explained',
  申请人意见: 'The applicant’s view',
  是否转介社会救助: 'Refer to social assistance?',
  '不符合司法救助条件但生活确有困难的，协调有关部门给予社会救助。':
    'Who gets no judicial relief but is in real hardship is passed on to social assistance.',

  同意: 'Approve',
  '同意救助，调整金额': 'Approve with adjusted amount',
  '不同意，不予救助': 'Refuse relief',
  调整后的金额: 'Adjusted amount',
  '按调整后的金额重新确定审批方式。': 'The approval path is determined anew.',
  需要补正的内容: 'What is to be mended',
  '调整金额、退回和不同意的，写明理由。': 'Give reasons for adjusting, returning or refusing.',
  '提出审查意见，报送审批': 'Make the proposal and submit it',
  '尚有事实需要查明的，选择补充核实；查明以后，重新审查救助条件、测算救助金额。':
    'If facts are still open, go back to verification; conditions and amount are examined anew afterwards.',
  补充核实: 'Verify further',
  需要补充核实的事实和理由: 'Facts to verify and why',
  审查意见: 'Proposal',
  救助金额: 'Amount of relief',
  '本案救助总额，包括已经先行救助的金额。': 'Total relief of the case, advance relief included.',
  偏离测算区间或者超过上限的理由: 'Reason for leaving the range or exceeding the ceiling',
  '金额在测算区间之外，或者超过36个月工资总额的，应当说明理由。':
    'Required where the amount lies outside the range or above 36 months’ wages.',
  特殊救助的理由: 'Reason for exceptional relief',
  '属于一般不予救助的情形、仍拟救助的，应当说明理由，提交集体研究决定。':
    'Required where relief is proposed although generally refused; goes to collective decision.',
  '各领款人金额合计等于救助金额；未成年人等需要代管的，写明代管人。':
    'The payees’ amounts add up to the relief; name the custodian for minors and others in need of one.',
  不予救助的理由: 'Reasons for refusal',
  '每行写一项理由，载入不予救助决定书。': 'One a line; they go into the refusal.',
  认定的事实和依据: 'Facts and grounds found',
  已有救助申请书或者口头申请笔录: 'The application or record of the oral application is there',
  '依职权启动的案件，作出决定以前应当补齐。':
    'Where started ex officio, to be supplied before the decision.',

  研究形式: 'Body',
  '按本院设置的集体研究机构；与设置不同的不予登记。':
    'The body set for this procuratorate; no other is taken.',
  检察长办公会: 'Chief procurator’s meeting',
  党组会: 'Leading party members’ group',
  会议日期: 'Date of the meeting',
  会议地点: 'Place of the meeting',
  汇报人: 'Reported by',
  '不填的，为承办检察官。': 'If empty: the handler.',
  出席人员: 'Attendees',
  '一行一人。': 'One a line.',
  各人发表的意见: 'Views given',
  '一行一人，写作“姓名：意见”。': 'One a line as “name：view”.',
  同意票数: 'Votes for',
  反对票数: 'Votes against',
  弃权票数: 'Abstentions',
  会议决定: 'Decision of the meeting',
  会议意见: 'View of the meeting',
  同意集体研究决定: 'Agree to the collective decision',
  退回重新研究: 'Return for another decision',
  是否签发: 'Sign?',
  '不同意多数意见的，可以报请上一级人民检察院审查。':
    'Who disagrees with the majority may submit it to the next higher procuratorate.',
  不同意见和理由: 'Dissent and reasons',
  '审批方式由系统按救助金额、案件情形和本院授权确定：一般案件逐级审批；重大、疑难、复杂案件和金额较大的案件，提交集体研究决定；需要上级院共同救助的，报请上级院联合救助。':
    'How the case is approved follows from its amount, its circumstances and the delegations of the procuratorate: ordinary cases level by level; major, difficult or complex ones and larger amounts by collective decision; with the higher procuratorate where its help is needed.',
  '审批方式表未涵盖本案，由部门负责人确定审批方式。':
    'The table of approval paths does not cover this case; the head of department sets the path.',
  审批方式: 'Approval path',

  报送日期: 'Submitted on',
  '本院十个工作日办理期限至报送之日止。': 'Our ten working days end with the day of submission.',
  政法委收到日期: 'Received by the committee on',
  政法委答复日期: 'Answered by the committee on',
  政法委审核意见: 'Opinion of the political and legal affairs committee',
  不同意救助: 'Does not agree to relief',
  '照录书面意见。': 'Copy the written opinion.',
  扫描件编号: 'Scan number',
  政法委书面意见扫描件: 'Scans of the written opinion of the committee',
  '会议纪要、审批表等书面意见，存入内卷。':
    'Minutes, sheets of approval and the like; kept in the internal volume.',
} as const satisfies Readonly<Record<string, string>>;
