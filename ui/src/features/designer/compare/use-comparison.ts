import { useQuery } from '@tanstack/react-query';
import { comparePackages } from '../../../../../processes/compare/compare-packages.js';
import type { NamedFacts } from '../../../../../processes/handbook/package-names.js';
import type { PackageFile } from '../../../../../processes/package/package-files.js';

type Files = readonly PackageFile[];

const numbers = new WeakMap<Files, number>();
let last = 0;

/** A list of files stays the same list while nothing changes, so a number of its own stands for its contents. */
function numberOf(files: Files): number {
  const known = numbers.get(files);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(files, last);
  return last;
}

/** What differs between two versions; computed in this browser. The last answer stays while a new one is computed. */
export function useComparison(before: Files | null, after: Files | null, facts: NamedFacts) {
  return useQuery({
    queryKey: ['designer-compare', before && numberOf(before), after && numberOf(after)],
    enabled: before !== null && after !== null,
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: (previous) => previous,
    queryFn: () => comparePackages(before ?? [], after ?? [], facts),
  });
}
