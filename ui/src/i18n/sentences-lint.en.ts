/** What the rules of `processes/lint/rules` say; `at` is an element as `named()` calls it, `quoted` what stands in quotes. */
export const lintSentences = {
  '“{quoted}”': '“{quoted}”',
  '“{quoted}”（未命名）': '“{quoted}” (unnamed)',
  '走法：{way}': 'Way: {way}',
  '{stepWords}（{answerWords}）': '{stepWords} ({answerWords})',
  '{fact1Words}：{value1Words}': '{fact1Words}: {value1Words}',
  '文件无法读取，请用设计器重新保存或者从上一个版本恢复。原因：{reason}':
    'The file cannot be read; save it again in the studio or restore the last version. Reason: {reason}',
  '电话批准的先行救助可以走到{at}而没有补签。请在结束之前画上“电话批准补签”，由批准人办理':
    'An advance approved by phone can reach {at} without a signature. Draw the signing of the phone approval before the end, done by the approver',
  '{at}之后可以走到{at2}而没有补办手续。请让先行救助之后都经过“材料审核”，补办受理和审查':
    'After {at} the case can reach {at2} without the formalities made up for. Lead every way after the advance through the material check, acceptance and examination',
  '审批{at}没有写明退回后回到哪一级、调整后从哪一级继续，退回的案件会漏过审批人。请填写这两项':
    'The approval {at} does not say where the case resumes after a return and after an adjustment; a returned case would pass by an approver. Fill in both',
  '{office}的金额档：{fault}。请在设置里补全金额档':
    'Amount bands of {office}: {fault}. Complete the bands in the settings',
  '{office}拟救助{yuan}：{fault}': '{office}, intended relief {yuan}: {fault}',
  同时落在两档: 'two bands at once',
  '{at}调用“{quoted}”没有按案件的版本，换版后在办案件会走错流程。请写成 ="流程标识--" + release':
    '{at} calls “{quoted}” without the release of the case; after a release running cases would take the wrong process. Write ="process-id--" + release',
  '{at}没有写明调用哪个流程。请选择一个流程':
    '{at} does not say which process it calls. Choose one',
  '{at}调用的流程“{quoted}”不在本流程包里。请选择已有的流程，或者把它加入流程包':
    'The process “{quoted}” that {at} calls is not in this package. Choose one that is, or add it',
  '{at}没有把“{quoted}”传给流程“{quoted2}”，它要用到。请加上输入':
    '{at} does not pass “{quoted}” to the process “{quoted2}”, which needs it. Add the input',
  '{at}取回“{quoted}”，但流程“{quoted2}”不给出它。请删除这项输出，或者让该流程给出它':
    '{at} takes back “{quoted}”, which the process “{quoted2}” does not give. Remove the output, or let that process give it',
  '{at}的输入“{source}”读到的“{quoted2}”已被前面的输入改写。请把读它的输入移到前面':
    'The input “{source}” of {at} reads “{quoted2}”, which an earlier input has changed. Move the input that reads it to the front',
  '流向“{quoted}”的条件“{source}”不是变量与固定值的比较。请只写“变量 = 值”，用 and、or 连接；计算交给办理步骤或者决策表':
    'The condition “{source}” of the flow “{quoted}” does not compare a variable with a fixed value. Write only “variable = value”, joined by and/or; leave computing to a step or a decision table',
  '流向“{quoted}”的条件用到不存在的变量“{source}”。请从变量表里选择':
    'The condition of the flow “{quoted}” uses the variable “{source}”, which does not exist. Choose one from the list',
  '流向“{quoted}”的条件用到“{source}”，但走到这里之前不是每条路上都有步骤或者表单给出它。请把给出它的步骤画到前面，或者换一个条件':
    'The condition of the flow “{quoted}” uses “{source}”, which not every way to it has been given by a step or a form. Draw the step that gives it before, or change the condition',
  '流向“{quoted}”的条件把“{source}”与“{value}”比较，但它没有这个值，条件永远不成立。请选择它能有的值':
    'The condition of the flow “{quoted}” compares “{source}” with “{value}”, a value it never has. Choose one it can have',
  '“{quoted}”的表达式“{source}”用到“{quoted2}”，但没有步骤、表单或者调用者给出它。请改用已有的变量':
    'The expression “{source}” of “{quoted}” uses “{quoted2}”, which no step, form or caller gives. Use a variable that exists',
  '“{quoted}”写入不存在的变量“{quoted2}”。请从变量表里选择':
    '“{quoted}” writes the variable “{quoted2}”, which does not exist. Choose one from the list',
  '“{quoted}”给“{quoted2}”写入{value}，但它没有这个值。请选择它能有的值':
    '“{quoted}” sets “{quoted2}” to {value}, a value it never has. Choose one it can have',
  '网关“{quoted}”没有写明判断什么。请写上问题，例如“是否急需救治”':
    'The gateway “{quoted}” does not say what is decided. Write the question, such as “urgent treatment needed?”',
  '“{quoted}”没有名称，待办和办案过程里会显示不出是什么。请写上名称':
    '“{quoted}” has no name; inbox and course of the case could not say what it is. Write a name',
  '网关{at}没有默认流向，条件都不成立时案件会停住。请把一条流向设为默认，涉及付款的，默认流向不得通向付款':
    'The gateway {at} has no default flow; a case would stand still where no condition holds. Make one flow the default; it must not lead to a payment',
  '网关{at}的流向“{quoted}”没有条件。请写上条件':
    'The flow “{quoted}” of the gateway {at} has no condition. Write one',
  '网关{at}的默认流向“{quoted}”不应再有条件。请删除条件，或者另设默认流向':
    'The default flow “{quoted}” of the gateway {at} must have no condition. Remove it, or choose another default',
  '从{at}起只能循环，到不了任何结束事件。请在循环里画一条离开的流向':
    'From {at} the case goes round for ever and reaches no end. Draw a flow that leaves the loop',
  '流程“{quoted}”的走法太多，无法逐一核对。请把它拆成几个互相调用的流程':
    'The process “{quoted}” has too many ways to check each. Split it into processes that call each other',
  '{at}之前可以没有提出人以上的审批，就会付款。请让每一条通向付款的走法都经过部门负责人、分管副检察长或者检察长的同意，退回和不同意的走法不得通向付款':
    'At {at} money can be paid without the approval of anybody above the proposer. Lead every way to a payment through the consent of department head, deputy chief or chief procurator; ways of return and refusal must not lead to it',
  '审批可以在{at}以“同意”结束，而提出人以上没有人同意过。请让每一条走法都经过部门负责人、分管副检察长或者检察长的同意':
    'The review can end at {at} as approved though nobody above the proposer has agreed. Lead every way through the consent of department head, deputy chief or chief procurator',
  '流程“{quoted}”有{n}个开始事件。请只画一个开始事件':
    'The process “{quoted}” has {n} start events. Draw only one',
  '结束事件“{quoted}”没有写明以什么结束。请写上结论，例如“决定救助”“退回”':
    'The end event “{quoted}” does not say with what the process ends. Write it, such as “relief granted” or “returned”',
  '{at}之后没有下一步，案件会停在这里。请画出流向，直到一个写明结论的结束事件':
    'Nothing follows {at}; the case would stay here. Draw the flow on to an end that says how it ends',
  '{at}从开始事件走不到。请连上流向，或者删除它':
    '{at} cannot be reached from the start. Connect it, or delete it',
  '{at}没有写明由系统做什么。请选择一种系统步骤':
    '{at} does not say what the system does. Choose it',
  '{at}的系统步骤“{quoted}”不存在，案件会停在这里。请从系统步骤里选择':
    'The system step “{quoted}” of {at} does not exist; the case would stay here. Choose one from the list',
  '{at}没有选择{what}。请选择一种{again}': '{at} names nothing as “{what}”. Choose one',
  '{at}的{what}“{quoted}”不存在。请从已有的{again}里选择':
    '{at} names “{quoted}” as “{what}”, which does not exist. Choose one that does',
  '不予救助的案件可以走到{at}而没有出具并送达不予救助决定书。请在此之前画上“出具不予救助决定书”和“送达”':
    'A refused case can reach {at} without the written refusal issued and served. Draw its issue and its service before',
  '决策表“{quoted}”的命中策略是{policy}，引擎会给出几个结果。请改为“第一条”或者“唯一”':
    'The hit policy of the table “{quoted}” is {policy}; the engine would give several results. Make it “first” or “unique”',
  '决策表“{quoted}”的“{label}”读取“{quoted3}”，它不是审批要素。请从审批要素里选择':
    '“{label}” of the table “{quoted}” reads “{quoted3}”, which is no fact of the approval. Choose one',
  '决策表“{quoted}”第{n}条的结果{answer}不是流程认识的结果。请从可选的结果里选择':
    'The result {answer} of rule {n} of the table “{quoted}” is unknown to the process. Choose one from the list',
  '决策表“{quoted}”第{n}条没有写明理由，案件里说不清为什么走这条路。请填写说明':
    'Rule {n} of the table “{quoted}” gives no reason; a case could not tell why it goes this way. Fill in the annotation',
  '决策表“{quoted}”第{n}条永远轮不到。请删除，或者移到前面':
    'Rule {n} of the table “{quoted}” is never reached. Delete it, or move it up',
  '决策表“{quoted}”没有覆盖所有情况，这样的案件没有审批路径。请补一条规则':
    'The table “{quoted}” does not cover every case; such a case has no approval path. Add a rule',
  '决策表“{quoted}”第{n}条被第{n2}条完全遮住，永远轮不到。请删除，或者移到前面':
    'Rule {n} of the table “{quoted}” is wholly covered by rule {n2} and never reached. Delete it, or move it up',
  '决策表“{quoted}”第{n}条和第{n2}条同时成立。请改条件，使每种情况只有一条成立':
    'Rules {n} and {n2} of the table “{quoted}” hold at once. Change their conditions so that only one holds',
  '任务{at}没有表单，无法填写办理结果。请选择一个表单':
    'The task {at} has no form to be filled in. Choose one',
  '任务{at}的表单“{quoted}”不在本流程包里。请选择已有的表单，或者把表单加入流程包':
    'The form “{quoted}” of the task {at} is not in this package. Choose one that is, or add it',
  '任务{at}没有角色，没有人能办。请选择由哪个角色办理':
    'The task {at} has no post; nobody could do it. Choose who does',
  '任务{at}的角色“{quoted}”不存在。请从角色表里选择':
    'The post “{quoted}” of the task {at} does not exist. Choose one from the list',
  '任务{at}由“{quoted}”办理，但这个角色不得办理这一事项。请改为{others}':
    'The task {at} is given to “{quoted}”, a post that may not do it. Choose {others}',
  '任务{at}由“{quoted}”办理，但{offices}没有这个岗位，案件到那里没有人办。请换一个角色，或者先设岗位':
    'The task {at} is given to “{quoted}”, a post missing at {offices}, where nobody could do it. Choose another, or create the post first',
  '任务{at}既有法定期限又有内部期限。请只留一个':
    'The task {at} has both a term of law and an internal one. Keep only one',
  '任务{at}的法定期限“{quoted}”不存在。请从期限表里选择':
    'The term of law “{quoted}” of the task {at} does not exist. Choose one from the list',
  '任务{at}没有期限，拖延了没有人知道。请选择所在的法定期限，或者写明几个工作日内办结':
    'The task {at} has no term; nobody would notice a delay. Choose the term of law it lies in, or say in how many working days it is done',
  '任务{at}的内部期限“{quoted}”不是1至99的工作日数。请改正':
    'The internal term “{quoted}” of the task {at} is not a number of working days from 1 to 99. Correct it',
  '任务{at}有内部期限，但没有写明逾期提醒谁。请选择逾期时提醒的角色':
    'The task {at} has an internal term but does not say who is told when it is overdue. Choose the post',
  '任务{at}逾期提醒的角色“{quoted}”不存在。请从角色表里选择':
    'The post “{quoted}” told when the task {at} is overdue does not exist. Choose one from the list',
  '任务{at}逾期时提醒“{quoted}”，但{offices}没有这个岗位。请换一个角色':
    'When the task {at} is overdue “{quoted}” is told, a post missing at {offices}. Choose another',
} as const satisfies Readonly<Record<string, string>>;
