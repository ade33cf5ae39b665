import type { ChangeState } from '../../../../../server/settings/api.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Mark, type Tone } from '../../../shared/Mark.js';

const tones: Record<ChangeState, Tone> = {
  draft: 'plain',
  submitted: 'warn',
  released: 'good',
  rejected: 'bad',
  withdrawn: 'plain',
};

/** Where a change stands. */
export function ChangeStateMark({ state }: { state: ChangeState }) {
  const label = useLabel();
  return <Mark tone={tones[state]}>{label('changeState', state)}</Mark>;
}
