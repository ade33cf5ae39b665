/** What people at the monitor may do about a standstill, and what an order of theirs does (`server/monitor/mend`). */
export const mendSentences = {
  // acts
  重新执行: 'Run again',
  '恢复自动步骤的重试次数，由程序重新执行；案件内容不变':
    'Gives the automatic step its tries back; a program runs it again and the case stays as it is',
  批量排除异常: 'Resolve all alike',
  '原因已经消除的，让同一步骤、同一原因中断的流程全部继续，逐项显示结果':
    'Where the cause is gone, lets every process go on that stopped at the same step for the same cause, with a result for each',
  修改流程变量: 'Change a variable',
  '按类型修改一个流程变量，修改前后的值都记录；涉及金额和决定的变量不能改，影响流程走向的须复核':
    'Changes one variable by its type, with the value before and after; money and decisions are never typed, and what moves the way of a case needs a second person',
  改派任务: 'Reassign',
  '把任务交给本院有资格办理的另一人，原来的草稿保留':
    'Gives the task to another person of the office who may do it; the draft goes along',
  退回待签收: 'Back to the queue',
  '把已签收未办理的任务退回岗位，由有资格的人重新签收，草稿保留':
    'Puts a claimed task back into the queue of its post; the draft stays with it',
  '向任务的办理人发出催办通知；没有办理人的，通知该岗位全体':
    'Reminds whoever has the task; where nobody has it, everybody at the post',
  移动流程位置: 'Move the token',
  '让流程离开停滞的步骤，从指定的步骤继续；不能越过审批、决定、用印和付款，须复核':
    'Has the process leave the step and go on from another; never past an approval, a decision, a seal or a payment, and with a second person',
  终止流程: 'Cancel the process',
  '终止没有案件或者案件已经终止的流程；被调用的子流程不能单独终止，须复核':
    'Ends a process without a case or of a case that has ended; a called process is never ended alone; needs a second person',
  重新启动流程: 'Start the process again',
  '案件已经登记、流程没有启动的，重新向引擎发送启动消息；已经启动的不会启动第二次':
    'Sends the start message once more where a case has no process; what was started is not started twice',
  修复任务: 'Repair the task',
  '以引擎为准修复任务：引擎中已经结束的，在这里结束；引擎中等待办理而这里没有的，重新取回':
    'Follows the engine: what ended there ends here, what waits there and is missing here is fetched again',
  立即重发: 'Send again now',
  '没有送达引擎的指令立即重发，顺序不变；已经送达的不会生效两次':
    'Sends what the engine has not got, in the same order; what it has does not take effect twice',
  重新打印文书: 'Print again',
  '重新生成文书的PDF文件；文书的内容和文号不变':
    'Makes the PDF file of the paper again; its text and number stay',
  重新出具文书: 'Issue again',
  '核对一致后重新出具被拦下的文书，流程随之继续；仍不一致的不会出具':
    'Checks the paper that was held back and issues it when it agrees; the process goes on with it',
  重新处理隔离记录: 'Take the record in again',
  '重新处理没能存入数据库的引擎记录；已经存入的不会重复':
    'Tries a record of the engine again that could not be stored; nothing is stored twice',
  // what will happen
  '恢复“{step}”的重试次数并排除异常，程序随即重新执行。':
    '“{step}” gets its tries back, the incident is resolved, and a program runs it at once.',
  '恢复“{step}”的重试次数；等待间隔过后，程序重新执行。':
    '“{step}” gets its tries back; a program runs it when the wait between two tries is over.',
  '解除“{step}”的占用，一秒后由在运行的程序重新领取。':
    'The lock of “{step}” lapses in a second; a program that runs takes it then.',
  '案件登记的内容不变；失败原因没有消除的，会再次停下。':
    'The case stays as it is; where the cause is not gone, it stops again.',
  '“{step}”因“{cause}”停下的共{n}项，逐项排除异常，流程从停下的步骤继续。':
    '{n} stopped at “{step}” because of “{cause}”; each is resolved and goes on where it stopped.',
  '原因没有消除的，会再次停下，并重新列入停滞事项。':
    'Where the cause is not gone, it stops again and is listed again.',
  '把流程变量“{variable}”（{name}）改为“{value}”。':
    'The variable “{variable}” ({name}) becomes “{value}”.',
  '把流程变量“{variable}”恢复为“{value}”。': 'The variable “{variable}” becomes “{value}” again.',
  '随后排除异常，停下的步骤用新的值继续。':
    'Then the incident is resolved and the step goes on with the new value.',
  '引擎不提供变量原来的值，撤销时不能自动恢复。':
    'The engine does not tell the value there was, so it cannot be put back.',
  '原来的值取自最近一次任务打开时的记录，可以撤销恢复。':
    'The value there was is that of the latest task; it can be put back.',
  '引擎不提供，无法得知': 'unknown: the engine does not tell',
  这个变量影响流程的走向或者期限: 'the variable moves the way of the case or a term',
  '把“{task}”改派给本院有资格办理的另一人。':
    '“{task}” goes to another person of the office who may do it.',
  '把“{task}”改派给{person}，原来的草稿一并移交。': '“{task}” goes to {person}, with the draft.',
  '原办理人和新办理人都会收到通知；任务的期限不变。': 'Both are told; the limit of the task stays.',
  '把“{task}”交还原来的办理人：{person}。': '“{task}” goes back to {person}.',
  '把“{task}”退回待签收，由本院有资格办理的人员重新签收；草稿保留。':
    '“{task}” goes back to the queue of its post; the draft stays.',
  '原办理人会收到通知；任务的期限不变。': 'Who had it is told; the limit of the task stays.',
  '向这项任务的办理人发出催办通知；没有办理人的，通知该岗位能够办理的全体人员。':
    'Whoever has the task is reminded; where nobody has it, everybody who could do it.',
  '“{step}”在这里结束。': '“{step}” ends here.',
  '“{step}”在这里结束，未完成的任务随之取消，没有提交的草稿不会提交。':
    '“{step}” ends here; its task is cancelled and its draft is not submitted.',
  '流程从选定的步骤继续，之后的审批一项也不减少。':
    'The process goes on from the step chosen; no approval after it is left out.',
  '流程{way}“{step}”，从那里继续，之后的审批一项也不减少。':
    'The process goes on from “{step}” ({way}); no approval after it is left out.',
  '已经登记的事项、已经作出的决定和已经出具的文书不变。':
    'What was registered, decided and issued stays.',
  '重新进入“{step}”': 'Enter “{step}” again',
  '退回“{step}”': 'Back to “{step}”',
  '继续到“{step}”': 'On to “{step}”',
  重新进入: 'entered again',
  退回: 'back',
  继续到: 'on',
  移动流程位置改变案件的办理步骤: 'it changes at which step the case stands',
  终止流程不能撤销: 'a process that was ended cannot be brought back',
  '终止这个流程和它调用的全部子流程，未完成的任务随之取消。':
    'The process ends with everything it called; open tasks are cancelled.',
  '终止后不能恢复；案件登记的内容和已出具的文书不变。':
    'It cannot be brought back; what was registered and issued stays.',
  '按立案时的内容，重新向引擎发送这个案件的启动消息，流程从头开始。':
    'The start message of the case is sent again as it was; the process begins at its beginning.',
  '流程其实已经启动的，引擎不会启动第二次。':
    'Where it was started after all, the engine does not start it twice.',
  '引擎中“{task}”{end}，这里的任务随之结束为“{as}”。':
    '“{task}” has ended in the engine and ends here as “{as}”.',
  '引擎中的流程不变；任务里没有提交的草稿不会提交。':
    'The process in the engine stays; a draft of the task is not submitted.',
  '引擎中的“{task}”一秒后重新发出，任务随即出现在办理人的待办中。':
    '“{task}” is given out again in a second and appears in the box of whoever does it.',
  '这个案件有{n}条指令没有送达引擎，按原来的顺序立即重发。':
    '{n} commands of the case have not reached the engine; they are sent now in their order.',
  '指令带有固定的编号，已经送达的不会生效两次。':
    'Each command has an id of its own: what has arrived does not take effect twice.',
  '任务已经办结，引擎没有收到。把原来的办结指令重新发给引擎，内容不变。':
    'The task was done and the engine has not got it; the command is sent again as it was.',
  '引擎其实已经收到的，不会生效两次。':
    'Where the engine has it after all, it does not take effect twice.',
  '把“{step}”等待的消息按原来的内容重新发给引擎，流程收到后继续。':
    'The message “{step}” waits for is sent again as it was; the process goes on when it arrives.',
  '流程其实已经收到的，不会生效两次。':
    'Where it has arrived after all, it does not take effect twice.',
  '重新打印这份文书：内容和文号不变，打印程序下一轮生成PDF文件。':
    'The paper is printed again in the next round, with the same text and number.',
  '按现在登记的内容重新核对并出具“{step}”的文书，一致的，流程随之继续。':
    'The paper of “{step}” is checked against the register as it is now; when it agrees it is issued and the process goes on.',
  '仍不一致的，不会出具，承办人会再次收到通知。':
    'Where it still disagrees it is not issued, and the handler is told again.',
  '重新把这条引擎记录写入数据库；此后的记录已经更新的内容不会改回。':
    'The record is stored; what later records have changed is not changed back.',
  // why not
  '这个步骤涉及审批、决定、用印、期限或者付款，不能从这里移动流程位置':
    'The step approves, decides, seals, counts a term or pays: the token is not moved from here',
  '被调用的子流程不能单独终止：上级流程会一直等待它的结果。请在上级流程处置':
    'A called process is not ended alone: the one that called it would wait for ever',
  '案件正在办理，流程不能在这里终止。需要终止办理的，在案件页按规定终止':
    'The case is open: it is terminated on its own page, by the rules',
  '承办人的任务不单独改派：请在案件页变更承办人，未办的任务随之移交':
    'The tasks of a handler go with the case: change the handler on its page',
  '承办人的任务不能退回待签收：请在案件页变更承办人，未办的任务随之移交':
    'The tasks of a handler go with the case: change the handler on its page',
  '本院没有其他有资格办理这项任务的人员，请先配备人员或者设置代理':
    'Nobody else of the office may do it: give somebody the post or a delegation first',
  请选择改派给谁: 'Choose to whom',
  请选择流程从哪一步继续: 'Choose from which step it goes on',
  请选择要修改的变量: 'Choose the variable',
  请填写新的值: 'Give the new value',
  新的值与变量的类型不符: 'The value is not of the type of the variable',
  '由您提出，须由另一人复核': 'You asked for it; another person has to agree',
  '须复核的处置，由复核人撤销': 'What needed a second person is taken back by one',
  只有已完成的处置可以撤销: 'Only what is done can be taken back',
  这种处置不能撤销: 'This cannot be taken back',
  '没有原来的值，不能撤销': 'The value there was is not known',
  // what came of it
  引擎已执行: 'The engine has done it',
  '引擎中已经没有这一项，无需处置': 'The engine has no such thing any more; nothing to mend',
  引擎一直没有答复: 'The engine never answered',
  '引擎拒绝：{text}': 'The engine refused: {text}',
  '共{all}项，完成{n}项': '{n} of {all} done',
  '已催办，通知{n}人': 'Urged; {n} people were told',
  '已改派给{person}': 'Given to {person}',
  '已交还：{person}': 'Given back to {person}',
  已退回待签收: 'Back in the queue',
  已经立即重发: 'Sent again',
  办结指令已经重新发送: 'The command was sent again',
  消息已经重新发送: 'The message was sent again',
  启动消息已经重新发送: 'The start message was sent again',
  已经重新排队打印: 'Queued for printing again',
  '记录已经写入，移出隔离区': 'The record was stored and is no longer set aside',
  // names beside values
  办理人: 'Holder',
  待签收: 'in the queue',
  流程位置: 'Where the process stands',
  剩余重试次数: 'Tries left',
  停下的流程: 'Processes that stopped',
  隔离原因: 'Why it was set aside',
} as const;
