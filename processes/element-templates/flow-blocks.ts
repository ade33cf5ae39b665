import type { BuildingBlock } from './building-block.js';

const flow = { group: 'flow', settings: {} } as const;

/** Where ways part, meet and end. */
export const flowBlocks: readonly BuildingBlock[] = [
  {
    ...{ id: 'choice', name: '判断', ...flow, icon: 'gateway-xor', type: 'bpmn:ExclusiveGateway' },
    hint: '按审批结果或者案件情况选一条路；条件写在连线上',
    isCommon: true,
  },
  {
    ...{ id: 'parallel', name: '同时办理', ...flow, icon: 'gateway-parallel' },
    hint: '几条路同时进行，汇合后继续',
    type: 'bpmn:ParallelGateway',
  },
  {
    ...{ id: 'first-of', name: '先到先办', ...flow, icon: 'gateway-eventbased' },
    hint: '等待几件事，先发生的一件决定走哪条路',
    type: 'bpmn:EventBasedGateway',
  },
  {
    ...{ id: 'end-decided', name: '已作出决定', ...flow, icon: 'end-event-none' },
    hint: '流程到此结束，已有决定',
    type: 'bpmn:EndEvent',
    isCommon: true,
  },
  {
    ...{ id: 'end-returned', name: '退回', ...flow, icon: 'end-event-none' },
    hint: '流程到此结束，案件退回上一环节',
    type: 'bpmn:EndEvent',
  },
];
