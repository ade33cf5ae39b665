/** What stands still in cases, why, and what mends it: terms, waits, papers and money (`server/monitor/stuck/kinds`). */
export const standingSentences = {
  多日: 'several days',
  // names of the kinds
  期限将届满: 'Term ends soon',
  期限已超期: 'Term overdue',
  中止逾期未恢复: 'Suspended too long',
  任务超过时限: 'Task over its limit',
  补充材料逾期: 'Supplement overdue',
  函询未获回复: 'Inquiry unanswered',
  委托协助未反馈: 'Help not reported',
  上级院未批复: 'Higher office silent',
  流程消息丢失: 'Message lost',
  文书未送达: 'Paper not served',
  文书未用印: 'Paper not sealed',
  文书未签发: 'Paper not signed',
  文书未编号: 'Paper without number',
  文书未打印: 'Paper not printed',
  救助资金不足: 'Funds short',
  资金未支付: 'Funds not ordered',
  支付结果未回: 'Payment without result',
  支付失败未重付: 'Failed payment not repeated',
  已发放未收据: 'Paid without receipt',
  有收据无支付: 'Receipt without payment',
  // terms and tasks
  '“{term}”期限今天届满，事项尚未办结': 'The term “{term}” ends today and the matter is not done',
  '“{term}”期限将于{day}届满，还剩{n}个工作日':
    'The term “{term}” ends on {day}; {n} working days are left',
  '“{term}”期限将于{day}届满': 'The term “{term}” ends on {day}',
  '“{term}”期限已于{day}届满，超期{spanWords}，尚未办结':
    'The term “{term}” ended on {day}, {spanWords} ago, and the matter is not done',
  '“{term}”期限中止，应当于{day}恢复，已超过{spanWords}，尚未恢复':
    'The term “{term}” stands still and was to go on after {day}, {spanWords} ago',
  '案件中止办理，应当于{day}恢复，已超过{spanWords}，尚未恢复':
    'The case stands still and was to go on after {day}, {spanWords} ago',
  '“{step}”应当于{day}前办结，已逾期{spanWords}':
    '“{step}” was to be done by {day}, {spanWords} ago',
  // waits
  '补充材料应当于{day}前提交，已逾期{spanWords}，没有收到，流程也没有按视为放弃办理':
    'The supplement was due by {day}, {spanWords} ago; it did not come, and the process did not treat the application as given up',
  '向{agency}发出的函询已{spanWords}未获回复，尚未催复':
    'The inquiry to {agency} has had no answer for {spanWords} and was not reminded of',
  '向{agency}发出的函询已{spanWords}未获回复，已催复{n}次':
    'The inquiry to {agency} has had no answer for {spanWords} and was reminded of {n} times',
  '委托{office}协助已{spanWords}，对方尚未接收':
    '{office} was asked for help {spanWords} ago and has not taken it on',
  '委托{office}协助已{spanWords}，对方已接收，尚未反馈结果':
    '{office} was asked for help {spanWords} ago, took it on and has not reported',
  '案件在{office}的“{step}”已{spanWords}，尚未办结，本院的办案期限仍在计算':
    'The case has been at “{step}” of {office} for {spanWords} while our own term runs',
  '流程在“{step}”等待的消息已经不会再来：{fault}':
    'The message that “{step}” waits for will not come any more: {fault}',
  补充材料已经处理: 'the supplement was settled',
  函询已经全部处理: 'the inquiry was settled',
  资金已经落实: 'the money was reserved',
  支付结果已经登记: 'the payment result was registered',
  案件已经终止办理: 'the case was terminated',
  所等的事项没有登记: 'what is waited for is not on record',
  // papers
  '文书“{paper}”{stepWords}，已{spanWords}，尚未签发':
    'The paper “{paper}” {stepWords} {spanWords} ago and is not signed',
  起草后无人继续: 'was last written on',
  送审后无人审核: 'was handed in for review',
  审核后无人签发: 'was reviewed',
  '文书“{paper}”已出具，没有文号': 'The paper “{paper}” was issued without a number',
  '文书“{paper}”已出具{spanWords}，尚未用印，{fault}':
    'The paper “{paper}” was issued {spanWords} ago and is not sealed: {fault}',
  没有人申请用印: 'nobody asked for the seal',
  用印申请无人审批: 'nobody decided on the request for the seal',
  '已批准用印，未登记用印': 'the seal was approved and its use not registered',
  '“签发用印”没有办结': 'the task “Sign and seal” is not done',
  '文书“{paper}”已签发{spanWords}，尚未送达':
    'The paper “{paper}” was issued {spanWords} ago and is not served',
  '文书“{paper}”已签发{spanWords}，送达{n}次未成，没有再次送达':
    'The paper “{paper}” was issued {spanWords} ago; {n} tries to serve it failed and none followed',
  '文书“{paper}”已签发{spanWords}，邮寄或者委托送达逾期没有结果':
    'The paper “{paper}” was issued {spanWords} ago; post or entrusted office have not reported in time',
  '文书出具后没有生成PDF文件，打印程序没有处理':
    'An issued paper has no PDF file: the printer has not taken it up',
  '文书的PDF文件无法保存，系统将再次打印：{what}':
    'The PDF file of a paper could not be kept and is printed again: {what}',
  '文书已打印失败{n}次，系统将再次打印：{what}':
    'Printing a paper failed {n} times and is tried again: {what}',
  '文书已打印失败{n}次，系统已停止重试：{what}':
    'Printing a paper failed {n} times and is not tried again: {what}',
  // money
  '应发放{yuan}，{fund}可用余额{yuan2}，资金不足':
    '{yuan} are to be paid; {fund} has {yuan2} left, which is short',
  '应发放{yuan}，{fund}可用余额{yuan2}，排在前面的{n}笔还需{yuan3}，资金不足':
    '{yuan} are to be paid; {fund} has {yuan2} left and {n} payments before it need {yuan3}, which is short',
  本院救助资金预算: 'the office’s relief budget',
  财政逐案核拨: 'treasury grant case by case',
  政法委救助资金专户: 'the PLC relief account',
  司法救助备用金: 'the relief reserve',
  上级补助资金: 'the grant of the higher level',
  社会捐助: 'donations',
  '资金{yuan}已落实{spanWords}，尚未发出支付指令':
    'The money, {yuan}, was reserved {spanWords} ago and no payment was ordered',
  '资金{yuan}已落实{spanWords}，尚未发出支付指令，停在“{step}”':
    'The money, {yuan}, was reserved {spanWords} ago and no payment was ordered; it stands at “{step}”',
  '支付指令已发出{spanWords}，{n}笔共{yuan}没有支付结果':
    'The payment was ordered {spanWords} ago; {n} orders, {yuan}, have no result',
  '{n}笔共{yuan}支付失败已{spanWords}，没有重新支付':
    '{n} payments, {yuan}, failed {spanWords} ago and were not repeated',
  '{n}笔共{yuan}支付失败已{spanWords}，没有重新支付，停在“{step}”':
    '{n} payments, {yuan}, failed {spanWords} ago and were not repeated; it stands at “{step}”',
  '救助金{yuan}已发放{spanWords}，没有登记领款收据':
    'The relief, {yuan}, was paid {spanWords} ago and no receipt is registered',
  '领款收据已于{day}签收，账上没有{yuan}的支付记录':
    'A receipt was signed on {day}; the books know no payment of {yuan}',
  // what mends it
  查看案件期限: 'Terms of the case',
  '打开案件的期限，按规定办结、延长或者中止':
    'Opens the terms of the case, to complete, extend or suspend them as the rules allow',
  '中止的原因已经消除的，在案件页恢复办理；仍不能恢复的，说明原因后再次中止':
    'Where the reason is gone, resume on the page of the case; where it is not, say why and suspend again',
  恢复期限: 'Resume the term',
  '中止的原因已经消除的，在案件的期限中恢复计算':
    'Where the reason is gone, let the term run again among the terms of the case',
  打开任务: 'Open the task',
  '打开这项任务，由办理人办结': 'Opens the task, for its holder to do',
  查看补充期限: 'Term of the supplement',
  '期满没有补充的，流程应当自动视为放弃；没有自动办理的，请技术运维检查流程引擎的计时':
    'At its end the process treats the application as given up by itself; where it did not, the operator checks the timers of the engine',
  '打开函询、协助和催复，向未回复的单位发出催复函':
    'Opens letters and reminders, to remind the agency by letter',
  登记回复或者未回复: 'Register the answer or its absence',
  '收到回复的，在案件页登记；确实不回复的，登记未回复并说明理由，案件继续办理':
    'Register an answer on the page of the case; where none will come, register that with the reason and the case goes on',
  催办协助: 'Urge the other office',
  '打开函询、协助和催复，催办协助院；另行收到结果的，在这里登记':
    'Opens letters and reminders, to urge the other office or to register a result that came otherwise',
  打开案件: 'Open the case',
  '查看案件停在哪一步、由谁办理': 'Shows at which step the case stands and whose turn it is',
  '打开文书，按当面、邮寄、留置、委托或者电子方式送达并登记':
    'Opens the paper, to serve it in person, by post, by leaving it, by another office or electronically',
  办理用印: 'Seal the paper',
  '打开文书，申请、审批或者登记用印；决定书在“签发用印”任务中用印':
    'Opens the paper, to ask for, approve or register the seal; decisions are sealed in the task “Sign and seal”',
  打开文书草稿: 'Open the draft',
  '打开草稿，继续起草、审核或者签发；不再需要的，在草稿页废弃':
    'Opens the draft, to go on writing, review or sign it; one no longer needed is discarded there',
  更正文书: 'Correct the paper',
  '文号不能补写：在文书页更正，重新出具的文书自动编号，原文书注明已被替换':
    'A number is never written in afterwards: correct the paper on its page; the new one is numbered, the old one marked as replaced',
  查看运行状况: 'How the system runs',
  '打印程序没有处理的，先看打印所用的浏览器和工作程序是否在运行':
    'Where nothing was printed, see first whether the browser that prints and the workers run',
  '落实资金后在资金台账登记拨款，系统按急缓和先后自动安排':
    'Once there is money, record it in the ledger; it is shared out by urgency and age by itself',
  查看发放: 'Payments of the case',
  '打开案件的发放，查看资金来源和排队情况':
    'Opens the payments of the case with the source of the money and the queue',
  '打开案件的发放，查看应发、已发和每一笔支付':
    'Opens the payments of the case: what is due, what was paid, each order',
  '向银行或者国库查明后，在案件页登记支付成功或者失败':
    'Ask the bank or the treasury and register on the page of the case whether it was paid',
  查看资金台账: 'Ledger of the office',
  '在资金台账核对这批支付，登记结果': 'Compare the batch with the ledger and register the result',
  // a message that is sent anew (server/monitor/mend/resend-message.ts)
  流程消息: 'message of the process',
  '{number}的流程消息': 'message of the process of {number}',
  '没有这个等待，或者它所属的案件': 'There is no such wait, or no case it belongs to',
  '按照现在登记的结果，把流程所等的消息重新发给引擎，流程从等待处继续。':
    'The message the process waits for is sent to the engine anew, by what is registered now; the process goes on from there.',
  '消息只使流程知道已经登记的事项，不改变登记内容，也不跳过任何步骤。':
    'It tells the process what is registered already; it changes nothing and skips nothing.',
  等待消息: 'waits for its message',
  '收到消息，继续办理': 'gets its message and goes on',
  流程已经不再等待这个消息: 'The process waits for this message no longer',
  '流程所等的事项还没有登记结果，登记后自动发出消息':
    'What the process waits for is not registered yet; once it is, the message is sent by itself',
  已经补发消息: 'Sent anew',
} as const;
