import type { PackagesView } from '../../../../../server/designer/api.js';

/** A package one may draft in, and what the draft begins with. */
export interface DraftChoice {
  package: string;
  officeName: string;
  /** Null: nothing, the package begins empty. */
  basedOn: string | null;
}

/**
 * The packages in which this person may draft, each from what its new cases take today: the national one and those that exist
 * first, then those an office would have for the first time, begun from what it inherits.
 */
export function draftChoices({ packages, offices }: PackagesView): DraftChoice[] {
  const own = packages
    .filter(({ isOwn }) => isOwn)
    .map(({ package: name, officeName, releases }) => ({
      ...{ package: name, officeName },
      basedOn: (releases.find(({ state }) => state === 'in-force') ?? releases[0])?.id ?? null,
    }));
  const first = offices
    .filter(({ officeId }) => !own.some((one) => one.package === officeId))
    .map(({ officeId, officeName, releaseId }) => ({
      ...{ package: officeId, officeName, basedOn: releaseId },
    }));
  return [...own, ...first];
}
