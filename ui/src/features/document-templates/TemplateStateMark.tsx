import {
  templateStateNames,
  type TemplateState,
} from '../../../../server/document-templates/api.js';
import { Mark, type Tone } from '../../shared/Mark.js';

const tones: Record<TemplateState, Tone> = {
  draft: 'plain',
  tried: 'warn',
  released: 'good',
  archived: 'plain',
  discarded: 'plain',
};

/** Where a text stands. */
export function TemplateStateMark({ state }: { state: TemplateState }) {
  return <Mark tone={tones[state]}>{templateStateNames[state]}</Mark>;
}
