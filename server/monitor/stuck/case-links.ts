import type { SuggestedAct } from './stuck-kind.js';

type Link = Extract<SuggestedAct, { kind: 'link' }>;

/** The page of the case, or a part of it (`tab` of ui/src/features/cases/CasePage.tsx). */
export function caseLink(
  caseId: string | null,
  { tab, ...words }: { tab?: string; label: string; explain: string },
): Link {
  const part = tab === undefined ? '' : `?tab=${tab}`;
  return { kind: 'link', to: `/cases/${caseId ?? ''}${part}`, ...words };
}

/** A window of the menu of the case (`verb` of server/domain/cases/case-verbs.ts), opened on its page. */
export function caseVerbLink(
  caseId: string | null,
  { verb, ...words }: { verb: string; label: string; explain: string },
): Link {
  return { kind: 'link', to: `/cases/${caseId ?? ''}?verb=${verb}`, ...words };
}

/** The page of a paper, with its seal, its service and its printing. */
export function documentLink(documentId: string, words: { label: string; explain: string }): Link {
  return { kind: 'link', to: `/documents/${documentId}`, ...words };
}

/** The page of a task. */
export function taskLink(taskId: string): Link {
  return {
    ...{ kind: 'link', to: `/tasks/${taskId}`, label: '打开任务' },
    explain: '打开这项任务，由办理人办结',
  };
}
