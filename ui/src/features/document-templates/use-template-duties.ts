import type { VersionSummary } from '../../../../server/document-templates/api.js';
import { useAccount } from '../accounts/useAccount.js';
import { useManagedOffices } from '../settings/use-managed-offices.js';

export interface TemplateDuties {
  mayDraft: boolean;
  mayRelease: boolean;
  /** May this person release this very version: somebody else wrote and tried it? */
  mayReleaseThis: (version: VersionSummary) => boolean;
}

/** What this person does with the templates of an office. */
export function useTemplateDuties(officeId: string): TemplateDuties {
  const { id } = useAccount();
  const drafted = useManagedOffices('change-templates');
  const released = useManagedOffices('release-templates');
  const mayRelease = released.offices.some((office) => office.id === officeId);
  return {
    mayDraft: drafted.offices.some((office) => office.id === officeId),
    mayRelease,
    mayReleaseThis: ({ draftedById, editedById, triedById }) =>
      mayRelease && ![draftedById, editedById, triedById].includes(id),
  };
}
