/** Why a command did not reach the engine, by what its gateway or our client said (status names of gRPC). */
const causes: readonly [said: RegExp, cause: string][] = [
  [/RESOURCE_EXHAUSTED|BUSY/, '引擎繁忙，暂不接收'],
  [/UNAVAILABLE|DEADLINE_EXCEEDED|ECONNREFUSED|ECONNRESET|No connection/i, '引擎没有应答'],
  [/INVALID_ARGUMENT/, '引擎不接受指令的内容'],
  [/FAILED_PRECONDITION|WRONG_STATE/, '流程的当前状态不接受这条指令'],
  [/NOT_FOUND/, '引擎没有这一步骤或者流程'],
];

const commands: Readonly<Record<string, string>> = {
  'publish-message': '通知流程继续',
  'complete-job': '提交任务结果',
  'retry-job': '重新执行步骤',
  'move-back': '退回到前一步骤',
  migrate: '迁移到新版流程',
};

/** What a command asks of the engine, in a word. */
export const commandWords = (kind: unknown): string => commands[String(kind)] ?? '处置停滞';

/** The cause in words; text of errors is never shown as it is, since it may quote what was sent. */
export function commandCause(lastError: string | null): string {
  if (lastError === null) return '没有程序在发送';
  return causes.find(([said]) => said.test(lastError))?.[1] ?? '程序出错';
}
