import type { Tone } from '../../shared/Mark.js';

/** How the state of a paper looks: done, on its way, or no longer counting. */
export function stateTone(state: string): Tone {
  if (state === 'void' || state === 'replaced') return 'bad';
  return state === 'served' || state === 'filed' ? 'good' : 'info';
}
