/** `standard-3` → 3: the version a release has within its package. */
export const versionIn = (releaseId: string): string => /\d+$/.exec(releaseId)?.[0] ?? releaseId;
