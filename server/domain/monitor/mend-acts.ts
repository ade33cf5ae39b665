import type { Action } from '../access/permission-table.js';

export interface MendActEntry {
  /** Official Chinese name, as buttons show it. */
  name: string;
  /** Chinese: what it does. */
  explain: string;
  desk: 'case' | 'machine';
  permission: Extract<Action, 'mend-case' | 'mend-machine'>;
  /** Can it be taken back? */
  undo: 'none' | 'possible';
}

/** Everything that mends what stands still, by a dialog of its own. */
export const mendActs = {
  'retry-job': {
    ...{ name: '重试', explain: '给自动步骤新的重试次数，立即再处理一次' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
  'resolve-incidents': {
    ...{ name: '解除异常', explain: '让流程从中断的步骤再走一次' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
  'set-variables': {
    ...{ name: '更正流程变量', explain: '改正缺少或者错误的流程变量，改前改后一并留痕' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'possible' },
  },
  'reassign-task': {
    ...{ name: '改派任务', explain: '把任务交给本院能够办理的另一人' },
    ...{ desk: 'case', permission: 'mend-case', undo: 'possible' },
  },
  'release-claim': {
    ...{ name: '退回待签收', explain: '把任务从承办人手中取回，由同职务的人员签收' },
    ...{ desk: 'case', permission: 'mend-case', undo: 'possible' },
  },
  'urge-task': {
    ...{ name: '催办', explain: '向应当办理的人发出催办，每日一次' },
    ...{ desk: 'case', permission: 'mend-case', undo: 'none' },
  },
  'move-token': {
    ...{ name: '移动流程位置', explain: '把案件退回前面的步骤，或者移到审批之前的自动步骤' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
  'cancel-instance': {
    ...{ name: '取消流程', explain: '取消案件主流程的运行，只能整件取消' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
  'restart-case': {
    ...{ name: '重新启动流程', explain: '为没有流程的案件重新启动流程' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
  'repair-task': {
    ...{ name: '修复任务', explain: '使待办任务与引擎中的任务一致' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
  'resend-outbox': {
    ...{ name: '重新发送', explain: '把没有送达引擎的指令再发送一次' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
  'rerender-paper': {
    ...{ name: '重新生成PDF', explain: '为已出具的文书再生成一次PDF文件' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
  'reissue-document': {
    ...{ name: '重新出具', explain: '按现在的登记内容再出具一次文书' },
    ...{ desk: 'case', permission: 'mend-case', undo: 'none' },
  },
  'retry-quarantined': {
    ...{ name: '重新处理隔离记录', explain: '把未能入库的引擎记录再处理一次' },
    ...{ desk: 'machine', permission: 'mend-machine', undo: 'none' },
  },
} as const satisfies Record<string, MendActEntry>;

export type MendActId = keyof typeof mendActs;
