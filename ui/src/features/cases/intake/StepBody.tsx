import type { MaterialKey } from '../../../../../server/domain/intake/material-list.js';
import type { AttachmentRoom } from '../../attachments/attachment-room.js';
import type { KeptCheck } from '../identity/kept-check.js';
import { CheckSection } from './CheckSection.js';
import type { KeptApplication, StepId } from './kept-application.js';
import { MaterialsSection } from './MaterialsSection.js';
import { NeedSection } from './NeedSection.js';
import { OriginalSection } from './OriginalSection.js';
import { PeopleSection } from './PeopleSection.js';
import { WaySection } from './WaySection.js';

export interface StepProps {
  kept: KeptApplication;
  today: string;
  steps: readonly StepId[];
  roomOf: (item: MaterialKey) => AttachmentRoom;
  onCheck: (check: KeptCheck) => void;
  onList: (list: KeptApplication['list']) => void;
  onGo: (step: StepId) => void;
}

/** The fields of the step one is in. */
export function StepBody(props: StepProps) {
  switch (props.kept.step) {
    case 'way':
      return <WaySection />;
    case 'people':
      return <PeopleSection {...props} />;
    case 'original':
      return <OriginalSection />;
    case 'need':
      return <NeedSection />;
    case 'materials':
      return <MaterialsSection {...props} />;
    case 'check':
      return <CheckSection {...props} />;
  }
}
