import type { Drawn } from '../services.js';

/** Is it a step of a process, not a note or a frame? */
export const isStep = ({ type }: Drawn): boolean =>
  /(Task|Activity|Gateway|Event|SubProcess)$/.test(type);

/** Can another step follow it? */
export const canLead = (element: Drawn): boolean =>
  isStep(element) && element.type !== 'bpmn:EndEvent' && element.labelTarget === undefined;
