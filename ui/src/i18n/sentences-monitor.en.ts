import { ruleCodes, type RuleCode } from '../../../server/domain/basics/rule-codes.js';
import { problems } from './problems.en.js';

/** What a rule is called that refused, as the cause of an interruption. */
const refusals = Object.fromEntries(
  (Object.keys(ruleCodes) as RuleCode[]).map((code) => [ruleCodes[code].title, problems[code]]),
);

/** What stands still in the engine and with people, why, and what mends it (`server/monitor/stuck/kinds`). */
export const monitorSentences: Readonly<Record<string, string>> = {
  ...refusals,
  // names of the kinds
  流程异常中断: 'Process interrupted',
  自动步骤重试中: 'Step being retried',
  重试次数用尽: 'No tries left',
  自动步骤未领取: 'Step not taken up',
  文书核对未过: 'Paper held by checks',
  任务无人可办: 'Nobody can do it',
  承办人不在岗: 'Person not there',
  任务无人签收: 'Nobody takes it',
  任务久未办理: 'Task left alone',
  办结没有送达: 'Decision lost',
  // the engine
  '“{step}”无法继续：{causeWords}': '“{step}” cannot go on: {causeWords}',
  '“{step}”处理失败，还会再试{n}次：{causeWords}':
    '“{step}” failed and is tried {n} times more: {causeWords}',
  '“{step}”的重试次数已经用尽，不会再自动处理：{causeWords}':
    '“{step}” has no tries left and is not done by itself any more: {causeWords}',
  '“{step}”等待程序处理已超过30秒，程序在运行，却没有领取':
    '“{step}” has waited over 30 s for a program, which runs and does not take it',
  '“{step}”的文书与案件登记或者其他文书不一致，未能出具':
    'The paper of “{step}” does not agree with the register or other papers and was not issued',
  '数据库、引擎或者其他外部环境暂时不可用': 'the database, the engine or another service is away',
  程序多次处理失败: 'the program failed several times',
  所需的流程变量缺少或者类型不对: 'a variable it needs is missing or of a wrong type',
  变量的输入输出映射算不出结果: 'the mapping of its variables gives no result',
  '没有一个分支的条件成立，或者条件算不出结果': 'no condition holds, or one gives no result',
  没有找到要调用的流程: 'the process to call was not found',
  没有找到要调用的决策表: 'the decision to call was not found',
  决策表算不出结果: 'the decision table gives no result',
  没有找到任务的表单: 'the form of the task was not found',
  程序报告的差错流程图没有处理: 'the diagram does not catch the error of the program',
  '变量过大，超过引擎上限': 'the variables are larger than the engine takes',
  没有找到流程所需的资源: 'a resource of the process was not found',
  '引擎报告{what}': 'the engine reports {what}',
  '系统处理本案时出现故障，由技术运维人员处理':
    'The system is at fault; the operators are to mend it',
  '任务“{task}”已经办结，引擎没有收到，也没有指令在途，流程停在这一步':
    '“{task}” was done, the engine never heard of it, and nothing is on its way: the process stands at this step',
  // people
  '“{task}”无人可办：{vacancyWords}': 'Nobody can do “{task}”: {vacancyWords}',
  '没有人担任{role}': 'nobody holds the role {role}',
  '唯一的{role}请假且无人代理': 'the only {role} is on leave with nobody standing in',
  '唯一的{role}账号已停用': 'the account of the only {role} is disabled',
  '唯一的{role}已回避本案': 'the only {role} stepped out of the case',
  '唯一的{role}在本案中的职责应当与此项分离':
    'the only {role} did something in the case that must be kept apart from this',
  '承办的{role}已回避本案': 'the {role} it lies with stepped out of the case',
  '承办的{role}在本案中的职责应当与此项分离':
    'the {role} it lies with did something in the case that must be kept apart from this',
  '{n}名{role}都请假且无人代理': 'all {n} of the role {role} are on leave with nobody standing in',
  '{n}名{role}的账号都已停用': 'the accounts of all {n} of the role {role} are disabled',
  '{n}名{role}都已回避本案': 'all {n} of the role {role} stepped out of the case',
  '{n}名{role}在本案中的职责都应当与此项分离':
    'all {n} of the role {role} did something in the case that must be kept apart from this',
  '{n}名{role}中{reasonWords}': 'of {n} of the role {role}: {reasonWords}',
  '{n}人请假且无人代理': '{n} on leave with nobody standing in',
  '{n}人账号已停用': '{n} with a disabled account',
  '{n}人已回避本案': '{n} stepped out of the case',
  '{n}人在本案中的职责应当与此项分离': '{n} with another part in the case',
  '“{task}”停在不在岗的人手中：{causeWords}':
    '“{task}” lies with somebody who is not there: {causeWords}',
  承办人的账号已停用: 'the account is disabled',
  '承办人已不再担任{role}': 'no longer holds the role {role}',
  承办人请假且无人代理: 'on leave with nobody standing in',
  '“{task}”待签收已{spanWords}，没有{role}签收':
    '“{task}” has been there for {spanWords} and no {role} takes it',
  '“{task}”已有承办人，但{spanWords}没有办理动作':
    '“{task}” was taken, but nothing was done for {spanWords}',
  // what mends it
  '授予{role}职务': 'Grant the role {role}',
  '打开该院人员，由安全管理人员授予{role}职务；授予后任务进入其可签收任务':
    'Opens the people of the office, where the security administrator grants the role {role}; the task then lies in the queue',
  '由本院负责人在任务页变更承办人，未办的任务随之移交':
    'A leader of the office changes the handler on the page of the task; open tasks go along',
  安排代理: 'Appoint a stand-in',
  '由本院负责人为请假人员安排代理人，或者提前结束请假；代理人可以代为办理':
    'A leader of the office appoints somebody to stand in, or ends the leave early',
  查看运行状况: 'See the state of the system',
  '查看工作程序和引擎是否正常；必要时重新启动工作程序，未处理的自动步骤会重新领取':
    'Shows whether workers and engine are well; if need be start the workers anew, and they take up what was not done',
  查看不一致之处: 'See what disagrees',
  '打开案件的文书，逐项查看不一致之处，更正后重新出具':
    'Opens the papers of the case to see what disagrees; issue again when it is put right',
};
