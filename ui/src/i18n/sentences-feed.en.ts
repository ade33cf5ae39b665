/** Where engine and database disagree, and what of the engine's records did not arrive (`server/monitor/stuck/kinds/{drift,outbox,feed}-*`). */
export const feedSentences: Readonly<Record<string, string>> = {
  // names of the kinds
  案件没有流程: 'Case without process',
  流程没有案件: 'Process without case',
  任务引擎已无: 'Task gone in engine',
  任务未到待办: 'Task did not arrive',
  指令没有送达: 'Command not delivered',
  引擎数据滞后: 'Engine data late',
  引擎记录被隔离: 'Record in quarantine',
  // engine and database
  '案件已经登记，启动流程的消息也已发出，但引擎没有启动流程':
    'The case is registered and the message that starts its process was sent, but the engine did not start it',
  '案件尚未办结，引擎中的流程（{key}）却已经结束':
    'The case is open, yet its process in the engine ({key}) has ended',
  '引擎中有一个流程在运行，数据库里没有它的案件（流程{key}）':
    'The engine runs a process whose case is not in the database (process {key})',
  '引擎为同一案件运行着第二个流程，案件由另一个流程办理（流程{key}）':
    'The engine runs a second process for the same case, which another one carries (process {key})',
  '案件已经办结，引擎中的流程还在运行（流程{key}）':
    'The case is closed, yet its process still runs in the engine (process {key})',
  '任务“{task}”在这里待办理，引擎中却已经结束，办理结果不会生效':
    'The task “{task}” is open here and ended in the engine: what is decided in it has no effect',
  '任务“{task}”在这里待办理，引擎回答没有这项任务，办理结果不会生效':
    'The task “{task}” is open here and the engine does not know it: what is decided in it has no effect',
  '引擎在等待办理“{step}”，但任务没有出现在任何人的待办中':
    'The engine waits for “{step}”, but the task is in nobody’s list',
  查看案件: 'See the case',
  '流程已经结束，不能自动恢复；请核对案件停在哪一步，由案管部门决定如何处理':
    'The process has ended and cannot be brought back by itself: see where the case stands, and have the case managers decide',
  // commands
  '“{commandWords}”的指令已发出，引擎回答没有这项任务，至今不知道任务是完成还是取消':
    'The command “{commandWords}” was sent; the engine does not know the task, and has not told whether it was completed or canceled',
  '“{commandWords}”的指令没有送达引擎，已试{n}次：{causeWords}':
    'The command “{commandWords}” did not reach the engine in {n} tries: {causeWords}',
  通知流程继续: 'let the process go on',
  提交任务结果: 'complete a task',
  重新执行步骤: 'try a step again',
  退回到前一步骤: 'go back a step',
  迁移到新版流程: 'move to a newer process',
  处置停滞: 'mend a standstill',
  '引擎繁忙，暂不接收': 'the engine is busy',
  引擎没有应答: 'the engine does not answer',
  引擎不接受指令的内容: 'the engine refuses what the command says',
  流程的当前状态不接受这条指令: 'the process is not in a state for it',
  引擎没有这一步骤或者流程: 'the engine does not know the step or the process',
  程序出错: 'an error of the program',
  没有程序在发送: 'no program sends',
  // the feed
  '正在重建引擎数据，引擎的新记录完成后再收':
    'The engine data is being rebuilt; new records are taken in afterwards',
  '引擎在接收指令，但没有把记录送来，任务的结束和流程异常现在看不到':
    'The engine takes commands but sends no records: ends of tasks and incidents are not seen now',
  '引擎的记录晚了{seconds}秒才收到，任务和案件的状态更新滞后':
    'Records of the engine come {seconds} s late: states of tasks and cases lag behind',
  查看引擎数据: 'See the engine data',
  '查看各分区收到哪里；检查引擎的导出是否暂停、接收端口和数据库是否正常':
    'Shows how far each partition was taken in; see whether exporting is paused, and whether the port and the database are well',
  '引擎送来一条无法识别的记录，已隔离，其余记录照常处理':
    'The engine sent a record that cannot be read; it is in quarantine, all others are taken in',
  '引擎分区{partition}的第{position}号记录无法写入，已隔离，它所说的变化这里看不到':
    'Record {position} of partition {partition} could not be written and is in quarantine: what it tells is not seen here',
  查看隔离记录: 'See the quarantine',
  查看记录的内容和隔离的原因: 'Shows the record and why it was set aside',
  该条记录已不在隔离区: 'The record is no longer in quarantine',
  '该条记录仍无法写入：{reason}': 'The record still cannot be written: {reason}',
  '正在重建引擎数据，请稍后再试': 'The engine data is being rebuilt; try again later',
  '正在检查，请稍候': 'A check is under way; please wait',
};
