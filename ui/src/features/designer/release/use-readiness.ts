import { useEffect, useState } from 'react';
import type { Finding } from '../../../../../processes/lint/lint-rule.js';
import { unexplained } from '../check/reasons.js';
import { useDraft } from '../draft-context.js';
import { useCheckDraft } from '../useDraftStep.mutation.js';

export interface Readiness {
  /** Saved, checked and tried. */
  isReady: boolean;
  isChecking: boolean;
  /** Why the check could not be made. */
  error: unknown;
  /** What is not saved stands in the way of everything else. */
  isUnsaved: boolean;
  errors: number;
  unexplained: number;
  isTried: boolean;
  /** Cases the trial of this very text left standing. */
  stuck: number;
}

/** What a draft still lacks; what is not checked yet is saved and checked first, on record. */
export function useReadiness(): Readiness {
  const { draft, flush } = useDraft();
  const { id, isChecked, isTried, reasons } = draft;
  const check = useCheckDraft(id);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const [isStarted, setIsStarted] = useState(false);
  const { mutate } = check;
  useEffect(() => {
    if (isStarted) return;
    setIsStarted(true);
    void flush().then((revision) => {
      setIsUnsaved(revision === null);
      if (revision !== null && !isChecked) mutate(revision);
    });
  }, [isStarted, isChecked, flush, mutate]);
  const found: readonly Finding[] = check.data?.findings ?? draft.findings ?? [];
  return {
    isReady: isChecked && isTried && !isUnsaved,
    isChecking: check.isPending,
    error: check.error,
    isUnsaved,
    errors: found.filter(({ severity }) => severity === 'error').length,
    unexplained: unexplained(found, reasons).length,
    isTried,
    stuck: draft.triedRevision === draft.revision ? (draft.trial?.stuck ?? 0) : 0,
  };
}
