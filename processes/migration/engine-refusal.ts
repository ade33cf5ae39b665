/** What the engine's refusal of a migration means, the English words of Zeebe 8.5.8 → a Chinese sentence. */
const refusals: readonly [RegExp, string][] = [
  [/has an event subprocess/, '流程含有事件子流程，流程引擎不能迁移'],
  [/active element with id '([^']*)' has an unsupported type/, '停在“$1”，流程引擎不能在这里迁移'],
  [
    /no mapping instruction defined for active element with id '([^']*)'/,
    '案件已经进到“$1”，没有为它选择对应的步骤',
  ],
  [/active element with id '([^']*)'.* different type/, '“$1”在新版是另一种步骤'],
  [
    /active user task with id '([^']*)'.* different implementation/,
    '“$1”在新版改用了另一种任务实现',
  ],
  [/flow scope of active element with id '([^']*)' is changed/, '“$1”在新版处于另一个子流程之内'],
  [/element with id '([^']*)' has one or more boundary events/, '“$1”带有不能迁移的边界事件'],
  [
    /active element with id '([^']*)' attempts to subscribe to a message/,
    '“$1”的边界事件在新旧两版等待同一消息',
  ],
  [/mapped catch event with id '([^']*)'/, '等待事件“$1”不能迁移'],
  [/must be subscribed to a message catch event/, '新版步骤的边界事件缺少它所等消息的变量'],
  [/non-existing target element id '([^']*)'/, '新版没有步骤“$1”'],
];

/** Why the engine refused, as a sentence; `nameOf` gives elements the names people know. */
export function engineRefusal(message: string, nameOf: (elementId: string) => string): string {
  for (const [pattern, sentence] of refusals) {
    const found = pattern.exec(message);
    if (found) return sentence.replace('$1', nameOf(found[1] ?? ''));
  }
  return '流程引擎拒绝迁移，原因见系统日志';
}

/** Something else was just being done to the instance: the same command may succeed a moment later. */
export const isConcurrent = (message: string): boolean => message.includes('concurrent command');

/** The mapping speaks of elements the instance no longer has: an earlier command, whose answer was lost, has moved it. */
export const isMoved = (message: string): boolean =>
  message.includes('non-existing source element');
