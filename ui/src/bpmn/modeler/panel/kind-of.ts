import type { Drawn } from '../services.js';

const kinds = {
  'bpmn:UserTask': 'task',
  'bpmn:ServiceTask': 'job',
  'bpmn:CallActivity': 'call',
  'bpmn:BusinessRuleTask': 'table',
  'bpmn:ExclusiveGateway': 'choice',
  'bpmn:ParallelGateway': 'parallel',
  'bpmn:EventBasedGateway': 'firstOf',
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:IntermediateCatchEvent': 'wait',
  'bpmn:BoundaryEvent': 'boundary',
  'bpmn:SequenceFlow': 'flow',
  'bpmn:SubProcess': 'stage',
  'bpmn:Process': 'process',
} as const;

export type ElementKind = (typeof kinds)[keyof typeof kinds] | 'other';

/** What an element is, in the words of the screens. */
export const kindOf = ({ businessObject }: Drawn): ElementKind =>
  (kinds as Readonly<Record<string, ElementKind>>)[businessObject.$type] ?? 'other';
