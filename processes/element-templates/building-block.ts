import type { ElementSettings } from './element-settings.js';

/** Where a block stands in the palette and in the menus. */
export const blockGroups = {
  people: '人员办理',
  money: '发放',
  automatic: '系统办理',
  waits: '等待',
  calls: '调用流程',
  flow: '判断与结束',
} as const;
export type BlockGroup = keyof typeof blockGroups;

/**
 * A step as officials know it, with everything the engine needs of it: whoever draws it types no job type, header or mapping.
 * What is left open (a role, a document) is left on purpose: somebody has to decide it, and the lint asks for it.
 */
export interface BuildingBlock {
  id: string;
  /** Official Chinese, as the new element is called at first. */
  name: string;
  /** What it is for, one sentence; Chinese. */
  hint: string;
  group: BlockGroup;
  /** A symbol of the bpmn-font, without its prefix. */
  icon: string;
  /** Type of the element. */
  type: BlockType;
  settings: ElementSettings;
  /** Of an event: what it waits for. */
  event?: BlockEvent;
  /** A way out that comes with the step, decided by its answer. */
  exit?: BlockExit;
  /** Shown in the palette itself, not only in its menu. */
  isCommon?: true;
}

export type BlockType =
  | 'bpmn:UserTask'
  | 'bpmn:ServiceTask'
  | 'bpmn:CallActivity'
  | 'bpmn:IntermediateCatchEvent'
  | 'bpmn:ExclusiveGateway'
  | 'bpmn:ParallelGateway'
  | 'bpmn:EventBasedGateway'
  | 'bpmn:EndEvent';

/** A message with the expression of the id it correlates on, or the instant at which the wait ends. */
export type BlockEvent =
  { kind: 'message'; message: string; correlationKey: string } | { kind: 'timer'; at: string };

/** A gateway after the step, and an end for the answers of the condition; the default flow goes on. */
export interface BlockExit {
  gatewayName: string;
  endName: string;
  /** FEEL with its leading `=`. */
  condition: string;
  /** The answers of the gateway: on the way out, and on the way on. */
  answers: readonly [string, string];
}
