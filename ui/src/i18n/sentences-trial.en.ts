/** Where a trial (`processes/trial`) stands still and why, and how it calls its sample cases. */
export const trialSentences = {
  '在“{quoted}”处{stop}': 'at “{quoted}”: {stop}',
  '办不下去：{reason}': 'cannot go on: {reason}',
  没有审批要素: 'no facts of the approval',
  没有上一级检察院可以联合救助: 'no higher procuratorate for a joint relief',
  '出现错误“{quoted}”，没有边界事件接住它':
    'the error “{quoted}” occurs and no boundary event catches it',
  '收到消息“{quoted}”，没有边界事件接住它':
    'the message “{quoted}” arrives and no boundary event catches it',
  '时限届满，没有边界事件接住它': 'the term ends and no boundary event catches it',
  '要逐一办理的“{source}”不是清单': '“{source}”, to be handled one by one, is not a list',
  '要用的决策表“{source}”不在流程包里': 'the decision table “{source}” is not in the package',
  '决策表“{quoted}”有两条规则同时适用：{values}':
    'two rules of the decision table “{quoted}” hold at once: {values}',
  '要调用的流程“{quoted}”不在流程包里': 'the process “{quoted}” it calls is not in the package',
  '用了链接事件，试办不走链接事件': 'a link event is used, which a trial does not follow',
  '一直等下去：没有等到任何消息，也没有期限': 'waits for ever: no message arrives and no term ends',
  '流程包里没有流程“{quoted}”': 'The package has no process “{quoted}”',
  '调用超过{n}次，可能没有尽头': 'more than {n} calls; they may never end',
  没有开始事件: 'no start event',
  '走了{n}步仍未结束，可能循环不止': 'not ended after {n} steps; it may go round for ever',
  '等不到其余的并行分支，不能汇合': 'the other parallel ways never arrive to be joined',
  '的表达式不能计算：{message}': 'the expression cannot be computed: {message}',
  '的连线“{quoted}”没有条件': 'the flow “{quoted}” has no condition',
  '没有一条路可走：{values}': 'no way is open: {values}',
  '读不到“{quoted}”：{what}没有值': 'cannot read “{quoted}”: no value of “{what}”',
  '的条件“{source}”既不是“是”也不是“否”：{values}':
    'the condition “{source}” is neither true nor false: {values}',
  '的条件“{source}”不能计算：{message}': 'the condition “{source}” cannot be computed: {message}',
  '{factWords}={valueWords}': '{factWords} = {valueWords}',
  '{bandWords} {n} 元': '{bandWords} {n} yuan',
  '未编号（{day} 收到）': 'No number yet (received {day})',
  '文件 {file} 无法读取：{reason}': 'The file {file} cannot be read: {reason}',
  '试办用时过长，已停止；请减少案件': 'The trial took too long and was stopped; choose fewer cases',
  '试办所需内存过大，请减少案件': 'The trial needs too much memory; choose fewer cases',
  试办已停止: 'The trial was stopped',
} as const satisfies Readonly<Record<string, string>>;
