import { useQuery } from '@tanstack/react-query';
import { makeHandbook } from '../../../../../processes/handbook/make-handbook.js';
import type { NamedFacts } from '../../../../../processes/handbook/package-names.js';
import type { PackageFile } from '../../../../../processes/package/package-files.js';
import { numberOfFiles } from '../number-of-files.js';

/** The handbook of these files, made in this browser. */
export function useHandbook(files: readonly PackageFile[] | null, facts: NamedFacts | null) {
  return useQuery({
    queryKey: ['designer-handbook', files && numberOfFiles(files)],
    enabled: files !== null && facts !== null,
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => makeHandbook(files ?? [], facts ?? { roles: {}, terms: {}, documents: {} }),
  });
}
