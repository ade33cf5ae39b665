/** What the notation and the engine demand of a diagram (`processes/lint/engine`), each said of an element. */
export const engineSentences = {
  '{at}没有写明调用哪个流程。请选择流程': '{at} does not say which process it calls. Choose one',
  '{at}是自由子流程，里面不能有开始或者结束。请改为普通子流程':
    '{at} is an ad hoc subprocess and may have no start or end inside. Make it an ordinary one',
  '{at}有的连线没有条件，引擎不知道走哪一条。请给每条线写条件，或者指定“其他情况都走这条线”':
    '{at} has a connection without a condition; the engine cannot tell which to take. Write a condition for each, or name the one for all other cases',
  '{at}没有结束，流程走不完。请画上结束': '{at} has no end and is never done. Draw an end',
  '{at}后面的连线不能写条件，至少要有两条。请改正连线':
    'The connections behind {at} must have no conditions and be at least two. Correct them',
  '{at}的开始没有写明由什么触发。请选择消息、定时等触发方式':
    'The start of {at} does not say what triggers it. Choose a message, a timer or the like',
  '{at}有几条线同时进来，看起来像汇合，其实每条线各走一遍。请在前面加一个汇合的判断':
    'Several connections lead into {at}: it looks like a join, but each runs through it. Put a gateway that joins before it',
  '{at}引用的消息、错误或者信号重复或者没有名称。请检查名称':
    'A message, error or signal of {at} has no name or the name of another. Check the names',
  '{at}没有名称，看图的人不知道是什么。请填写名称':
    '{at} has no name to tell what it is. Write one',
  '{at}是链接，没有写明连到哪里，或者没有对应的另一头。请补上名称相同的另一头':
    '{at} is a link without its other end. Draw the other end by the same name',
  '{at}没有画在图上。请删除，或者从上一个版本恢复':
    '{at} is not drawn in the diagram. Delete it, or restore the last version',
  '{at}是复杂网关，引擎不支持。请改为判断或者同时办理':
    '{at} is a complex gateway, which the engine does not know. Make it a choice or a parallel gateway',
  '{at}没有与其他环节相连。请连线，或者删除':
    '{at} is not connected with anything. Connect it, or delete it',
  '{at}是重复的连线，流程会走两遍。请删除一条':
    '{at} connects what is connected already; the process would run twice. Delete one',
  '{at}既汇合又分开，容易误解。请拆成两个': '{at} both joins and splits. Make two of it',
  '{at}直接分出几条线，几条路会同时走。请先接一个判断或者同时办理':
    'Several connections leave {at} and all run at once. Put a choice or a parallel gateway between',
  '{at}后面没有连线也不是结束。请接上结束': 'Nothing follows {at}, and it is no end. Draw an end',
  '{at}前面没有连线也不是开始。请从前一环节连过来':
    'Nothing leads to {at}, and it is no start. Connect it with the step before',
  '{at}是包容网关，容易误解。请改为判断或者同时办理':
    '{at} is an inclusive gateway, easily misread. Make it a choice or a parallel gateway',
  '{at}与别的图形叠在一起。请移开': '{at} lies over something else. Move it',
  '{at}有几个不带触发方式的开始。请只留一个':
    '{at} has several starts without a trigger. Keep only one',
  '{at}同时等待几种事件。请只留一种': '{at} waits for several kinds of events. Keep only one',
  '{at}没有开始。请画上开始': '{at} has no start. Draw one',
  '{at}里面的开始不能带触发方式。请改为普通开始':
    'The start inside {at} must have no trigger. Make it an ordinary one',
  '{at}只有一条线进、一条线出，没有作用。请删除':
    'One connection enters {at} and one leaves it: it does nothing. Delete it',
  '{at}的名称是多余的。请删除名称': 'The name of {at} is superfluous. Remove it',
  '{at}终止整个流程，但没有别的路同时在走。请改为普通结束':
    '{at} terminates the whole process though no other way runs. Make it an ordinary end',
  '{at}用到了引擎没有的连接器。请改为流程中已有的环节':
    '{at} uses a connector the engine does not have. Use one of the steps offered',
  '{at}有重复的参数。请在技术字段中删除一个':
    '{at} has a header twice. Delete one in the technical fields',
  '{at}是引擎不支持的图形。请改为追加菜单里的环节':
    '{at} is of a kind the engine does not know. Use one of the steps of the menu',
  '{at}没有写明是什么错误。请选择错误': '{at} does not say which error. Choose one',
  '{at}只能放在子流程或者调用流程上。请移动':
    '{at} may stand only on a subprocess or a called process. Move it',
  '{at}没有写明升级代码。请填写': '{at} has no escalation code. Fill it in',
  '{at}后面必须直接是“等待”。请改正后面的环节':
    'Directly behind {at} there must be events that wait. Correct what follows',
  '{at}没有标明可以运行。请在技术字段中打开“可以运行”':
    '{at} is not marked as executable. Turn that on in the technical fields',
  '{at}的表达式有语法错误。请改正': 'An expression of {at} has a syntax error. Correct it',
  '{at}的表达式用了引擎没有的函数。请改正':
    'An expression of {at} uses a function the engine does not have. Correct it',
  '{at}没有写明由系统做什么。请选择处理内容': '{at} does not say what the system does. Choose it',
  '{at}是汇合的包容网关，引擎不支持。请改为同时办理':
    '{at} is an inclusive gateway that joins, which the engine does not know. Make it a parallel gateway',
  '{at}的输入或者输出映射不完整。请在技术字段中补全':
    'An input or output of {at} is incomplete. Complete it in the technical fields',
  '{at}的链接没有名称，或者名称重复。请改正':
    'The link {at} has no name, or the name of another. Correct it',
  '{at}没有写明逐份办理的集合。请在技术字段中填写':
    '{at} does not say over which list it repeats. Fill it in in the technical fields',
  '{at}没有写明等待什么消息。请选择消息': '{at} does not say which message it awaits. Choose one',
  '{at}指定了版本绑定，引擎不支持。请清除':
    '{at} names a version binding, which the engine does not know. Clear it',
  '{at}指定了业务编号，引擎不支持。请清除':
    '{at} names a business id, which the engine does not know. Clear it',
  '{at}带有取消监听，引擎不支持。请删除':
    '{at} has a cancel listener, which the engine does not know. Delete it',
  '{at}的监听带有参数，引擎不支持。请删除':
    'A listener of {at} has headers, which the engine does not know. Delete them',
  '{at}带有执行监听，引擎不支持。请删除':
    '{at} has an execution listener, which the engine does not know. Delete it',
  '{at}在引擎不能计算的地方写了表达式。请改为固定的内容':
    '{at} has an expression where the engine computes none. Write a fixed value',
  '{at}指定了任务优先级，引擎不支持。请清除':
    '{at} names a job priority, which the engine does not know. Clear it',
  '{at}是引擎不支持的循环。请去掉循环标记':
    '{at} is a loop, which the engine does not know. Remove the loop marker',
  '{at}指定了优先级，引擎不支持。请清除':
    '{at} names a priority, which the engine does not know. Clear it',
  '{at}带有任务监听，引擎不支持。请删除':
    '{at} has a task listener, which the engine does not know. Delete it',
  '{at}带有版本标签，引擎不支持。请清除':
    '{at} has a version tag, which the engine does not know. Clear it',
  '{at}引用密钥的写法已经过时。请改正': '{at} refers to a secret in an outdated way. Correct it',
  '{at}没有条件，也不是“其他情况”。请填写条件':
    '{at} has no condition and is not the way for all other cases. Write a condition',
  '{at}没有写明是什么信号。请填写': '{at} does not say which signal. Fill it in',
  '{at}是流程的开始，不能带表单。请清除表单':
    '{at} is the start of a process and may have no form. Clear it',
  '{at}等待的消息没有关联键。请重新选择消息':
    'The message {at} awaits has no correlation key. Choose the message again',
  '{at}的到期时间写法不对。请改正': 'The due date of {at} is not written correctly. Correct it',
  '{at}的定时写法不对或者没有填写。请改正': 'The timer of {at} is missing or wrong. Correct it',
  '{at}没有按引擎的任务方式设置。请重新追加':
    '{at} is not set up as a task of the engine. Append it again',
  '{at}的表单没有写明或者写法不对。请选择表单': 'The form of {at} is missing or wrong. Choose one',
  '{at}的变量名写法不对。请只用字母、数字和下划线':
    'A variable of {at} is not named correctly. Use only letters, digits and underscores',
  '{at}发出补偿时必须等待完成。请改正': '{at} must wait for the compensation it throws. Correct it',
} as const satisfies Readonly<Record<string, string>>;
