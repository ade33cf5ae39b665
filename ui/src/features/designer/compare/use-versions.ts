import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePackages } from '../usePackages.query.js';

export interface VersionOption {
  /** Id of the release. */
  value: string;
  label: string;
}

export interface VersionGroup {
  label: string;
  options: VersionOption[];
}

/** Releases a version of a package can be compared with: its own and the national ones, the newest first. */
export function useVersions(packageName: string | undefined): {
  groups: VersionGroup[];
  isPending: boolean;
  error: unknown;
} {
  const { t } = useTranslation();
  const { data, isPending, error } = usePackages();
  const groups = useMemo(() => {
    const found = (data?.packages ?? []).filter(
      (one) => one.package === packageName || one.package === 'standard',
    );
    return found
      .map(({ package: name, officeName, releases }) => {
        const label =
          name === 'standard'
            ? t('designer.standard')
            : t('designer.ofOffice', { office: officeName });
        const newestFirst = [...releases].sort((a, b) => b.version - a.version);
        return {
          label,
          options: newestFirst.map(({ id, version, effectiveOn }) => ({
            value: id,
            label: t('designerCompare.version', { name: label, version, on: effectiveOn }),
          })),
        };
      })
      .filter(({ options }) => options.length > 0);
  }, [data, packageName, t]);
  return { groups, isPending, error };
}

/** The release before one: the next older of its package, else the newest national one; null: there is none, or it is not listed. */
export function releaseBefore(groups: readonly VersionGroup[], releaseId: string): string | null {
  const all = groups.flatMap(({ options }) => options);
  const place = all.findIndex(({ value }) => value === releaseId);
  return place < 0 ? null : (all[place + 1]?.value ?? null);
}
