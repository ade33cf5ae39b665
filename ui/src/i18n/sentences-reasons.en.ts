/** Why something may not be done now, and what is to be done about it: tasks, posts, service, terms. */
export const reasonSentences = {
  任务已不在办理中: 'The task is no longer open',
  任务已签收: 'The task is claimed',
  只有签收人本人或其代理人可以归还任务: 'Only who claimed it, or a delegate, can put it back',
  案件已终止或者办结: 'The case was terminated or closed',
  '此任务由本院{role}办理': 'This task is for the {role} of this procuratorate',
  此任务由他人承办: 'This task is somebody else’s',
  '您不能{act}；可以{act2}的是{who}': 'You may not do this (“{act}”); those who may: {who}',
  提出意见的人不得审批同一意见: 'who made the proposal may not approve it',
  制作支付指令的人不得复核同一支付: 'who prepared the payment may not confirm it',
  审批救助的人不得制作支付指令: 'who approved the relief may not prepare its payment',
  '{roles}应由不同的人担任': '{roles} must be different people',
  '{held}不能代理{delegated}，两项职责应当分离':
    '{held} may not act for {delegated}; these duties are kept apart',
  '{office}无人担任{role}，请系统管理员授予角色{upward}':
    'Nobody at {office} is {role}; ask the system administrator to grant the post{upward}',
  '，或者报请上级院指定人员': ', or the higher procuratorate to name somebody',
  '{names}担任{role}，但{reason}，{way}': '{names} as {role} are barred ({reason}); {way}',
  请授予他人该角色: 'have the post granted to somebody else',
  '请授予他人该角色，或者报请上级院办理':
    'have the post granted to somebody else, or ask the higher procuratorate',
  '担任{role}的{names}请假且未委托代理，请为其办理委托代理，或者授予他人该角色':
    '{names} ({role}) are on leave without a delegate; arrange a delegation or grant the post to somebody else',
  '承办此任务的人员已不担任{role}，请部门负责人变更承办人':
    'Whose task this is no longer is {role}; ask the head of department to change the handler',
  '此任务由{name}承办，但{reason}，请部门负责人改由他人办理':
    'This task is {name}’s, but {reason}; ask the head of department to give it to somebody else',
  '{name}请假且未委托代理，请为其办理委托代理，或者变更承办人':
    '{name} is on leave without a delegate; arrange a delegation or change the handler',
  '请假，未委托代理': 'on leave, no delegate',
  '请假，由{name}代理': 'on leave, {name} acts',
  对本案已回避: 'is recused from this case',

  '任务已不在办理中，无需催办': 'The task is no longer open',
  '此任务目前无人可以办理，请先解决由谁办理': 'Nobody can do this task now; settle that first',
  此任务由您本人办理: 'This task is your own',
  '今天不是工作日，请在工作日催办': 'Today is no working day; urge on a working day',
  '任务今天才到，请从明天起催办': 'The task came today; urge from tomorrow on',
  '今天已催办过，每个工作日只催办一次': 'Urged today already; once a working day',
  '已催办{n}次，请直接向部门负责人或者院领导反映':
    'Urged {n} times already; speak to the head of department or the chief procurator',

  '这一步不需要他人会签，可以加签的是审批、审查意见':
    'This step needs no co-signing; approvals and proposals can have it',
  '您在此任务中被请求会签，不能再请他人会签':
    'You were asked to co-sign here and cannot ask others',
  不能请本人会签: 'You cannot ask yourself',
  不能请提出意见的人会签自己的意见: 'Who made the proposal cannot co-sign it',
  只能请本院人员会签: 'Only people of this procuratorate can be asked',
  '该人员与当事人同名，可能需要回避，不能会签':
    'Has the name of a party, may have to recuse, cannot co-sign',
  '该人员请假，不能会签': 'Is on leave, cannot co-sign',
  '已请该人员会签，尚未答复': 'Was asked already, has not answered',
  '同时请人会签最多{n}人': 'At most {n} people can be asked at once',
  本院没有可以会签的其他人员: 'Nobody else here can co-sign',
  '已请{names}会签，尚未答复；请等候答复，或者说明理由后减签':
    '{names} have not answered yet; wait, or drop the co-signing with a reason',
  '提出意见，不作可否': 'Comment only',
  不同意: 'Disagree',

  '受理、补正或者移送已经对外发生效力，不能撤回':
    'Acceptance, supplement or transfer already took effect; cannot be withdrawn',
  '材料已经报送政法委，不能撤回': 'Already submitted to the committee; cannot be withdrawn',
  '政法委的审核意见已经登记，不能撤回':
    'The committee’s opinion is already recorded; cannot be withdrawn',
  '文书已经用印，不能撤回；确有错误的，请作废或者更正文书':
    'The document is sealed; if it is wrong void or correct it',
  '文书已经送达，不能撤回；确有错误的，请更正文书':
    'The document was served; if it is wrong correct it',
  '资金操作不能撤回，请联系计财部门更正': 'Steps of money cannot be withdrawn; ask finance',
  '资金操作不能撤回，支付前由计财退回核对':
    'Steps of money cannot be withdrawn; finance returns them before payment',
  '资金操作不能撤回，请由复核人退回':
    'Steps of money cannot be withdrawn; the reviewer returns them',
  '支付指令已经发出，不能撤回': 'The payment is ordered; cannot be withdrawn',
  '领款收据已经登记，不能撤回': 'The receipt is recorded; cannot be withdrawn',
  '这一步办结后流程已继续，不能撤回；需要改正的，请由下一步退回':
    'The case went on after this step; the next step can return it',
  '这一步尚未办结，无需撤回': 'This step is not complete yet',
  只有办结这一步的人可以撤回: 'Only who completed this step can withdraw it',
  这一步已经撤回: 'This step was withdrawn already',
  这一步已取消: 'This step was cancelled',
  '案件已终止或者办结，不能撤回': 'The case was terminated or closed; cannot be withdrawn',
  '流程正在处理，请稍候再撤回': 'The process is working; try again in a moment',
  '办结后流程已经出具文书或者作出决定，不能撤回':
    'A document was issued or a decision made since; cannot be withdrawn',
  '办结后出具的文书已经用印或者送达，不能撤回':
    'The document issued since is sealed or served; cannot be withdrawn',
  '下一步已经办结，不能撤回；需要改正的，请由下一步退回':
    'The next step is complete; it can return the case',
  '案件已改用新版流程，新版没有这一步，不能撤回；请由下一步退回':
    'The case moved to a newer process without this step; the next step can return it',
  '流程已离开下一步，不能撤回': 'The case has left the next step; cannot be withdrawn',
  '下一步已有人签收，不能撤回；请与其联系退回':
    'The next step is claimed; ask that person to return it',
  '下一步已开始填写，不能撤回；请与其联系退回':
    'The next step is being filled in; ask that person to return it',
  '下一步已请他人会签，不能撤回；请与其联系退回':
    'The next step asked others to co-sign; ask that person to return it',

  代理不能从过去的日期开始: 'A delegation cannot begin in the past',
  结束日期早于开始日期: 'The last day is before the first',
  一次委托代理最长一年: 'A delegation lasts a year at most',
  请选择委托的职务: 'Choose the posts to delegate',
  '{role}的职责不能委托他人代理': 'The duties of a {role} cannot be delegated',
  '{name}在本院没有{role}职务': '{name} has not the post of {role} here',
  不能委托本人代理: 'Nobody can be one’s own delegate',
  '{name}不是本院人员，代理人应当是同一检察院的人员':
    '{name} is not of this procuratorate; a delegate must be',
  '系统管理、安全管理、审计管理人员不能代理他人办案':
    'System, security and audit administrators cannot act for others in cases',
  '{span}已由{name}代理': '{span} {name} already acts',
  '{name}{span}请假，不能代理': '{name} is on leave {span} and cannot act',
  '{day}至{day2}': '{day} to {day2}',
  职务不能从过去的日期开始: 'A post cannot begin in the past',
  借调应当写明结束日期: 'A secondment needs its last day',
  借调应当写明依据的文件: 'A secondment needs the document it rests on',
  '此人{until}已任本院{role}': 'This person already is {role} here {until}',
  '自{day}': 'from {day}',
  '自{day}至{day2}': 'from {day} to {day2}',
  '至{day}': 'until {day}',
  该职务已经结束: 'The post has ended',
  结束日期不能早于昨天: 'The last day must not be before yesterday',
  新的结束日期应当早于原定的结束日期: 'The new last day must be before the one set',
  一次请假最长一年: 'A leave lasts a year at most',
  请假应当在开始后一个月内登记: 'A leave is recorded within a month of its first day',
  '{span}已登记请假': 'A leave is already recorded {span}',
  省级院以外的检察院应当有上级院: 'Any procuratorate but a provincial one has a higher one',
  上级院不能是本院或本院的下级院: 'The higher procuratorate cannot be this one or one below it',
  '{level}的上级院应当是更高一级的检察院':
    'The higher procuratorate of a {level} must be of a higher level',
  省级行政区划代码应当与上级院一致:
    'The code of the province must be that of the higher procuratorate',
  上级院已经撤销: 'The higher procuratorate was closed',

  案件已经中止办理: 'The case is already suspended',
  案件没有中止办理: 'The case is not suspended',
  案件不在材料审核阶段: 'The case is not under review of materials',
  案件已终止办理: 'The case was terminated',
  '救助决定已经作出，不能再终止办理': 'The decision is made; the case cannot be terminated',
  '救助决定已经作出，不能再中止办理': 'The decision is made; the case cannot be suspended',
  '案件已终止办理，登记信息不再更正': 'The case was terminated; its record is not corrected',
  '案件已办结归档，登记信息不再更正': 'The case is closed and filed; its record is not corrected',
  计划恢复日期应当在今天之后: 'The day of resumption must be after today',
  '一次中止最长{n}天，期满仍不能恢复的再次中止':
    'A suspension lasts {n} days at most; suspend again if need be',
  '案件已中止办理，恢复办理后才能提交；您填写的内容可以暂存':
    'The case is suspended; submit after it is resumed, you can save what you entered',
  '{name}对本案应当回避': '{name} has to recuse from this case',
  '{name}请假': '{name} is on leave',
  '{name}与当事人同名，请核实是否应当回避':
    '{name} has the name of a party; check whether to recuse',
  '该人员不是本院承办检察官，不能承办本案': 'Is no handler of this procuratorate',
  '{name}已是本案承办人': '{name} already is the handler',
  '涉及未成年人的案件，听证一般不公开': 'Hearings that concern minors are generally not public',
  '听证应至少提前三日通知，最迟于{day}通知':
    'A hearing is announced three days ahead at least, by {day}',
  '听证员应为{n}至{n2}人': 'There must be {n} to {n2} hearing officers',
  听证员不能重复: 'A hearing officer may be named once only',
  登记人不得复核自己的登记: 'Who recorded it may not confirm it',
  审批人不得复核自己的审批: 'Who approved may not confirm the own approval',
  只有审批任务可以登记线下签批: 'Only approvals can be recorded from paper',
  签批日期不能晚于今天: 'The day of signing must not be after today',
  签批日期早于任务送达审批的日期: 'The day of signing is before the task came',
  '审批人本人请直接在系统中办理，不作登记':
    'Who approves decides here in person, nothing is recorded',
  '电话审批，待补签': 'by phone, to be signed',
  '电话审批，已补签': 'by phone, signed since',
  '电话审批，已被否认': 'by phone, denied since',
  '电话审批，已书面追认': 'by phone, confirmed on paper since',
  这项任务不能电话审批: 'This task cannot be approved by telephone',
  '不予救助的审查意见不是急需办理的事项，应当书面审批':
    'A proposal to refuse is nothing urgent; it is approved in writing',
  '电话审批只能是同意；退回或者不同意的，应当书面审批':
    'By telephone one can only agree; a return or a refusal is given in writing',
  通话时间不能晚于现在: 'The call must not be after now',
  通话时间早于任务送达审批的时间: 'The call is before the task came',
  这项电话审批不在等待补签: 'This approval by telephone does not wait for a signature',
  '已经否认，只能另行书面追认': 'Denied: it can only be ratified in writing',
  '批准人已不在岗，应当另行书面追认': 'The approver has left; it is to be ratified in writing',
  只有批准人本人可以补签或者否认: 'Only the approver can sign or deny it',
  应当先由批准人本人补签: 'The approver is to sign first',
  只有可以办理这项审批的人可以书面追认: 'Only who could do this approval can ratify it',
  补签: 'Sign',
  否认: 'Deny',
  书面追认: 'Ratify in writing',
  这项回避已经作出决定: 'This recusal is already decided',
  本人不得决定自己是否回避: 'Nobody decides on their own recusal',
  只有对回避申请才能决定驳回: 'Only a request can be refused',
  '已经答复，不必催复': 'Answered already',
  '日历尚未公布，不能计算催复间隔': 'The calendar is not published; the interval cannot be counted',
  '{day}起可以催复（发出或者上次催复满三个工作日）':
    'A reminder is possible from {day} (three working days after sending or the last one)',
  '同一人就同一原案的救助只能认定为重复救助；记录有误的，请先更正记录':
    'Relief of the same person in the same case can only be found a duplicate; correct the record first if it is wrong',

  '案件{stateWords}，不能转为{nextWords}':
    'The case is “{stateWords}” and cannot become “{nextWords}”',
  '文书{stateWords}，不能{actWords}': 'The document is “{stateWords}”; not possible: {actWords}',
  '草稿{stateWords}，不能{actWords}': 'The draft is “{stateWords}”; not possible: {actWords}',
  '期限{stateWords}，不能{actWords}': 'The deadline is “{stateWords}”; not possible: {actWords}',
  '起草、修改过这份文书的人不能审核它': 'Who wrote or changed the document cannot review it',
  这种文书不加盖院印: 'This kind of document bears no seal',
  '文书尚未用印，不能送达': 'Not sealed yet, cannot be served',
  '决定已经送达，不能作废；应当作出撤销或者变更的决定，或者更正':
    'The decision was served and cannot be voided; revoke, change or correct it',
  '已按该决定安排发放，不能作废；应当先追回或者变更':
    'Payment is arranged by this decision; recover or change it first',
  '{way}没有这种结果': '{way} cannot end so',
  '拒绝签收的，应当写明事由': 'State why receipt was refused',
  '委托送达的，应当写明受托单位': 'Name the entrusted agency',
  日期不能晚于今天: 'The date must not be after today',
  '文书{day}才可以送达，日期不能更早':
    'The document could be served from {day} on; the date cannot be earlier',
  '上一次送达登记在{day}，日期不能更早': 'The last try was on {day}; the date cannot be earlier',
  应当写明签收人: 'Name who received it',
  应当写明由谁签收: 'State who received it',
  '代收的，应当写明代收人与受送达人的关系': 'State the receiver’s relation to the recipient',
  '代收人是对方当事人的，不能代收': 'The opposing party cannot receive it',
  应当核对代收人不是对方当事人: 'Check that the receiver is not the opposing party',
  '邮寄送达由他人代收的，应当写明代收人的身份证件号码':
    'Received by another from the post: state the identity number',
  '{who}应当年满十八周岁': '{who} must be 18 or older',
  '留置送达的，应当写明拒绝签收的人': 'Name who refused receipt',
  '留置送达的，应当写明拒绝的事由': 'State why receipt was refused',
  '留置送达的，应当有见证人': 'Leaving it needs a witness',
  '留置送达的，应当写明留置的处所': 'State where it was left',
  '电子送达的，应当写明受送达人确认的电子地址':
    'State the electronic address the recipient confirmed',
  电子送达应当经受送达人同意: 'Electronic service needs the recipient’s consent',
  '应当先经受送达人同意，再电子送达':
    'The recipient consents first, then it is served electronically',
  '交邮的，应当写明邮件号码': 'State the tracking number',
  '上一次邮寄还没有结果，不能再次交邮': 'The last posting has no result yet',
  应当先登记交邮: 'Record the posting first',
  '已经投递{n}次，应当登记退回': 'Tried {n} times; record the return',
  '投递不满{n}次即退回的，应当写明原因': 'Returned before {n} tries: state why',

  用印后送达: 'Served once sealed',
  '送交受送达人，由其在送达回证上签收': 'Hand it to the recipient, who signs the proof of service',
  '已经投递{n}次，等待邮件退回，改用其他方式送达':
    'Tried {n} times; await its return, then serve another way',
  '等待邮政机构投递（已投递未成{n}次，共{n2}次）': 'Await the post (failed {n} of {n2} tries)',
  等待受托单位反馈送达结果: 'Await the entrusted agency’s report',
  可以邀请见证人到场留置送达: 'May be left there with a witness',
  '再次上门，或者由同住成年家属代收、改用其他方式':
    'Call again, hand it to an adult of the household, or serve another way',
  核实地址后改用其他方式送达: 'Check the address and serve another way',
  签收之日: 'the day of receipt',
  留置之日: 'the day of leaving',
  回执上注明的收件之日: 'the day of receipt stated on the card',
  信息到达受送达人系统之日: 'the day it reaches the recipient’s system',

  '查看{whatWords}': 'Read: {whatWords}',
  '查看{whatWords}列表': 'Read list: {whatWords}',
  '{system} 上的 {browser}': '{browser} on {system}',
  '{system} 设备': '{system} device',

  '{stepWords}：{resultWords}': '{stepWords}: {resultWords}',
  '{stepWords}：{resultWords}。{opinion}': '{stepWords}: {resultWords}. {opinion}',
  '受理，案号{number}': 'Accepted, case number {number}',
  '终止办理（{reason}）': 'Terminated ({reason})',
  '出具{paper}': 'Issued: {paper}',
  '送达{paper}': 'Served: {paper}',
  '向{agency}发函询问': 'Letter of inquiry to {agency}',
  '{agency}已回复': '{agency} replied',
  '{agency}未回复，已说明': '{agency} did not reply; explained',
  '先行救助金{yuan}到账': 'Advance relief {yuan} arrived',
  '救助金{yuan}到账': 'Relief {yuan} arrived',

  '{nameWords} · {item}': '{nameWords} · {item}',
  '{name}（代{other}）': '{name} (for {other})',
  '{n}年': '{n}',
} as const satisfies Readonly<Record<string, string>>;
