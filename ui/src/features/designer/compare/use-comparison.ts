import { useQuery } from '@tanstack/react-query';
import { comparePackages } from '../../../../../processes/compare/compare-packages.js';
import type { NamedFacts } from '../../../../../processes/handbook/package-names.js';
import type { PackageFile } from '../../../../../processes/package/package-files.js';
import { numberOfFiles } from '../number-of-files.js';

type Files = readonly PackageFile[];

/** What differs between two versions; computed in this browser. The last answer stays while a new one is computed. */
export function useComparison(before: Files | null, after: Files | null, facts: NamedFacts) {
  return useQuery({
    queryKey: ['designer-compare', before && numberOfFiles(before), after && numberOfFiles(after)],
    enabled: before !== null && after !== null,
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: (previous) => previous,
    queryFn: () => comparePackages(before ?? [], after ?? [], facts),
  });
}
