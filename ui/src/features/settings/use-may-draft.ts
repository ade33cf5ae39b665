import { useManagedOffices } from './use-managed-offices.js';

/** May this person draft changes for the office: a system administrator of it or of one above? */
export function useMayDraft(officeId: string): boolean {
  const { offices } = useManagedOffices('change-settings');
  return offices.some(({ id }) => id === officeId);
}
