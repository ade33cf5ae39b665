import type { AttachmentKind } from '../../../../server/attachments/api.js';
import { AttachmentField, type AttachmentFieldProps } from './AttachmentField.js';
import { useCaseRoom } from './useCaseRoom.js';

interface Props extends Omit<AttachmentFieldProps, 'room'> {
  caseId: string;
  kind: AttachmentKind;
  /** The paper the files belong to. */
  documentId?: string;
}

/**
 * Files for a form about a case: dropped, picked, photographed or pasted. `value` are the ids of the scans in their order; they
 * are stored as soon as they are sent, and taken out again when they are removed before the form is submitted.
 */
export function AttachmentInput({ caseId, kind, documentId, ...field }: Props) {
  const room = useCaseRoom({ caseId, kind, documentId });
  return <AttachmentField {...field} room={room} />;
}
