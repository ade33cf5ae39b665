import { createChange } from '../../../../server/settings/api.js';
import { useManagedOffices } from './use-managed-offices.js';

/** May this person draft changes for the office: a system administrator of it or of one above? */
export function useMayDraft(officeId: string): boolean {
  const { offices } = useManagedOffices(createChange.roles as readonly string[]);
  return offices.some(({ id }) => id === officeId);
}
