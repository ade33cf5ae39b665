import { useManagedOffices } from './use-managed-offices.js';

/** The office at the top of the tree when this person drafts its settings (calendar, wages), else null. */
export function useRootOffice(): { id: string; name: string } | null {
  const { offices } = useManagedOffices('change-settings');
  return offices.find(({ parentId }) => parentId === null) ?? null;
}
