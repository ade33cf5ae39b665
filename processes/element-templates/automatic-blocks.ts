import { JobHeader, JobType } from '../contract.js';
import type { BuildingBlock } from './building-block.js';

const machine = { type: 'bpmn:ServiceTask', icon: 'service-task', group: 'automatic' } as const;

/** Steps the system does. Which document, term or notice is left open and chosen in the panel. */
export const automaticBlocks: readonly BuildingBlock[] = [
  {
    ...{ id: 'acceptance', name: '受理', ...machine },
    hint: '编立案号，作出受理决定，起算办案期限',
    settings: { jobType: JobType.acceptCase },
  },
  {
    ...{ id: 'assignment', name: '分案', ...machine },
    hint: '按分案规则确定承办检察官',
    settings: { jobType: JobType.assignHandler },
  },
  {
    ...{ id: 'document', name: '出具文书', ...machine, isCommon: true },
    hint: '按模板生成一份文书；请在右侧选择文书',
    settings: { jobType: JobType.issueDocument, headers: { [JobHeader.documentKind]: '' } },
  },
  {
    ...{ id: 'notice', name: '通知', ...machine, isCommon: true },
    hint: '提醒本院内勤办理系统以外的事项；请在右侧选择通知',
    settings: { jobType: JobType.notify, headers: { [JobHeader.notice]: '' } },
  },
  {
    ...{ id: 'term-start', name: '起算期限', ...machine },
    hint: '从这一步起计算一项法定期限；请在右侧选择期限',
    settings: { jobType: JobType.startTerm, headers: { [JobHeader.term]: '' } },
  },
  {
    ...{ id: 'term-stop', name: '停止计算期限', ...machine },
    hint: '这一步完成后期限不再计算；请在右侧选择期限',
    settings: { jobType: JobType.stopTerm, headers: { [JobHeader.term]: '' } },
  },
  {
    ...{ id: 'automatic', name: '系统处理', ...machine },
    hint: '由系统完成的其他工作；请在右侧选择内容',
    settings: {},
  },
];
