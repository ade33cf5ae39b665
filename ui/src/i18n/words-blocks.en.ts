/** The steps a process is drawn from, with what each is for. */
export const blockWords = {
  人员办理: 'Done by people',
  系统办理: 'Done by the system',
  等待: 'Waits',
  调用流程: 'Called processes',
  判断与结束: 'Choices and ends',
  '控申接待审核申请材料是否齐全、是否属于本院管辖':
    'Intake checks whether the materials are complete and the case is ours',
  '承办检察官核实情况，可以转入听证或者委托协助':
    'The handler examines the case; a hearing or assistance may follow',
  承办检察官提出救助或者不予救助的意见: 'The handler proposes relief or refusal',
  '一级审批，自带“退回或调整”的出口；岗位请在右侧选择':
    'One level of approval, with its way out for returns and adjustments; choose the post at the right',
  委员会秘书登记会议决定和表决情况: 'The secretary records the decision and the votes',
  签发集体研究决定: 'Sign the collective decision',
  检察长签发集体研究作出的决定: 'The chief procurator signs what was decided collectively',
  内勤对已经出具的文书用印: 'The clerk seals the issued documents',
  承办检察官送达文书并登记送达情况: 'The handler serves the documents and records the service',
  '不予救助的，向申请人说明理由并记录':
    'Where relief is refused, the reasons are explained and recorded',
  其他任务: 'Other task',
  '填写一张表单的任务；岗位、表单和期限请在右侧选择':
    'A task with a form; choose post, form and deadline at the right',
  计财经办申请核拨救助资金: 'Finance requests the allotment of funds',
  计财经办登记救助资金到账: 'Finance records the arrival of funds',
  '承办检察官核对领款人、身份证件和账户': 'The handler checks payee, identity and account',
  '计财经办制作支付指令，由另一人复核': 'Finance prepares the payment order, another checks it',
  计财复核确认支付指令: 'The reviewer confirms the payment order',
  登记领款人签收的收据: 'The signed receipt is recorded',
  '编立案号，作出受理决定，起算办案期限': 'Numbers and accepts the case; its deadline begins',
  按分案规则确定承办检察官: 'Determines the handler by the rules of assignment',
  '按模板生成一份文书；请在右侧选择文书': 'Issues a document; choose which at the right',
  通知: 'Notice',
  '提醒本院内勤办理系统以外的事项；请在右侧选择通知':
    'Tells the clerk what to do outside of the system; choose the notice at the right',
  起算期限: 'Start a deadline',
  '从这一步起计算一项法定期限；请在右侧选择期限':
    'A deadline of law runs from here; choose which at the right',
  停止计算期限: 'Stop a deadline',
  '这一步完成后期限不再计算；请在右侧选择期限':
    'The deadline no longer runs after this; choose which at the right',
  系统处理: 'Done by the system',
  '由系统完成的其他工作；请在右侧选择内容': 'Other work of the system; choose which at the right',
  '等到申请人交来补充材料，或者本院自行调取':
    'Until the applicant supplements, or the office collects the proof itself',
  '等到每一封询问函都有回复，或者登记了未回复的理由':
    'Until every letter is answered, or the reason why not is recorded',
  等到救助资金到账: 'Until the funds arrive',
  等到银行或者国库的支付回执: 'Until bank or treasury report the payment',
  期限届满: 'Deadline ends',
  '等到前面起算的期限届满；与收到回执二选一时放在“先到先办”之后':
    'Until the deadline started before ends; put it after “whichever comes first” where an answer may come earlier',
  '移送上级（联合救助）': 'Refer upwards (joint relief)',
  报请上级院联合救助: 'Asks the higher procuratorate for joint relief',
  重大疑难案件提交集体研究决定: 'Serious or difficult cases are decided collectively',
  逐级审批到检察长: 'Approval level by level up to the chief procurator',
  '急需救治的，先行支付，手续后补': 'Urgent need: paid first, formalities afterwards',
  '决定、准备并举行听证': 'Decides, prepares and holds a hearing',
  委托其他检察院核实或者送达: 'Asks another procuratorate to examine or serve',
  '核拨、支付并登记救助金': 'Allots, pays and records the relief',
  判断: 'Choice',
  '按审批结果或者案件情况选一条路；条件写在连线上':
    'One way by verdict or facts of the case; conditions stand on the connections',
  同时办理: 'In parallel',
  '几条路同时进行，汇合后继续': 'Several ways at once, going on when all are done',
  先到先办: 'Whichever comes first',
  '等待几件事，先发生的一件决定走哪条路': 'Waits for several things; the first decides the way',
  已作出决定: 'Decided',
  '流程到此结束，已有决定': 'The process ends here with a decision',
  '流程到此结束，案件退回上一环节': 'The process ends here and the case goes back',
  函询已有结果: 'Inquiry settled',
  资金到账: 'Funds arrived',
  支付有结果: 'Payment settled',
  收到救助申请: 'Application received',
} as const satisfies Readonly<Record<string, string>>;
