import type { PackageFile } from '../../../../processes/package/package-files.js';
import { useProcessDraft } from './useProcessDraft.query.js';
import { useReleaseFiles } from './useReleaseFiles.query.js';

export type PackageSource = { draftId: string } | { releaseId: string };

const none: readonly PackageFile[] = [];

/** The files of a draft as the server has them, or of a release; `files` stays the same list while nothing changes. */
export function usePackageSource(source: PackageSource): {
  files: readonly PackageFile[];
  isPending: boolean;
  error: unknown;
} {
  const draftId = 'draftId' in source ? source.draftId : null;
  const releaseId = 'releaseId' in source ? source.releaseId : null;
  const draft = useProcessDraft(draftId);
  const release = useReleaseFiles(releaseId);
  const { data, isPending, error } = draftId === null ? release : draft;
  return { files: data?.files ?? none, isPending, error };
}
