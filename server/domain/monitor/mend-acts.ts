import type { Action } from '../access/permission-table.js';

/** What somebody at the monitor may do about a standstill. */
export interface MendAct {
  /** In a word, on its button. */
  name: string;
  /** Chinese: what it will do, in a sentence. */
  explain: string;
  /** Whose it is: `case`, of those who supervise cases; `machine`, of those who look after the machine. */
  desk: 'case' | 'machine';
  permission: Extract<Action, 'mend-case' | 'mend-machine'>;
  /** Whether it can be taken back at all; whether it still can is asked of each order. */
  undo: 'none' | 'possible';
}

const ofCases = { desk: 'case', permission: 'mend-case' } as const;
const ofMachines = { desk: 'machine', permission: 'mend-machine' } as const;

export const mendActs = {
  'retry-job': {
    ...{ name: '重新执行', undo: 'none', ...ofMachines },
    explain: '恢复自动步骤的重试次数，由程序重新执行；案件内容不变',
  },
  'resolve-incidents': {
    ...{ name: '批量排除异常', undo: 'none', ...ofMachines },
    explain: '原因已经消除的，让同一步骤、同一原因中断的流程全部继续，逐项显示结果',
  },
  'set-variables': {
    ...{ name: '修改流程变量', undo: 'possible', ...ofMachines },
    explain:
      '按类型修改一个流程变量，修改前后的值都记录；涉及金额和决定的变量不能改，影响流程走向的须复核',
  },
  'reassign-task': {
    ...{ name: '改派任务', undo: 'possible', ...ofCases },
    explain: '把任务交给本院有资格办理的另一人，原来的草稿保留',
  },
  'release-claim': {
    ...{ name: '退回待签收', undo: 'possible', ...ofCases },
    explain: '把已签收未办理的任务退回岗位，由有资格的人重新签收，草稿保留',
  },
  'urge-task': {
    ...{ name: '催办', undo: 'none', ...ofCases },
    explain: '向任务的办理人发出催办通知；没有办理人的，通知该岗位全体',
  },
  'move-token': {
    ...{ name: '移动流程位置', undo: 'none', ...ofMachines },
    explain: '让流程离开停滞的步骤，从指定的步骤继续；不能越过审批、决定、用印和付款，须复核',
  },
  'cancel-instance': {
    ...{ name: '终止流程', undo: 'none', ...ofMachines },
    explain: '终止没有案件或者案件已经终止的流程；被调用的子流程不能单独终止，须复核',
  },
  'restart-case': {
    ...{ name: '重新启动流程', undo: 'none', ...ofMachines },
    explain: '案件已经登记、流程没有启动的，重新向引擎发送启动消息；已经启动的不会启动第二次',
  },
  'repair-task': {
    ...{ name: '修复任务', undo: 'none', ...ofMachines },
    explain:
      '以引擎为准修复任务：引擎中已经结束的，在这里结束；引擎中等待办理而这里没有的，重新取回',
  },
  'resend-outbox': {
    ...{ name: '立即重发', undo: 'none', ...ofMachines },
    explain: '没有送达引擎的指令立即重发，顺序不变；已经送达的不会生效两次',
  },
  'rerender-paper': {
    ...{ name: '重新打印文书', undo: 'none', ...ofMachines },
    explain: '重新生成文书的PDF文件；文书的内容和文号不变',
  },
  'reissue-document': {
    ...{ name: '重新出具文书', undo: 'none', ...ofCases },
    explain: '核对一致后重新出具被拦下的文书，流程随之继续；仍不一致的不会出具',
  },
  'retry-quarantined': {
    ...{ name: '重新处理隔离记录', undo: 'none', ...ofMachines },
    explain: '重新处理没能存入数据库的引擎记录；已经存入的不会重复',
  },
} as const satisfies Record<string, MendAct>;

export type MendActId = keyof typeof mendActs;
export const mendActIds = Object.keys(mendActs) as [MendActId, ...MendActId[]];

/** What became of an order. `running`: its commands are on their way to the engine. */
export const mendStates = {
  asked: '待复核',
  running: '执行中',
  done: '已完成',
  failed: '未成功',
  refused: '复核未通过',
  undone: '已撤销',
} as const;
export type MendState = keyof typeof mendStates;
