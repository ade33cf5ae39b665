/** Kinds about the reader's own account. */
const aboutAccount: readonly string[] = [
  'sign-in-elsewhere',
  'password-changed',
  'second-factor-removed',
  'second-factor-reset',
];

interface Place {
  to: string;
  text:
    | 'notices.openCase'
    | 'notices.openChecks'
    | 'notices.openAccount'
    | 'notices.openDesigner'
    | 'notices.openMonitor';
}

/** Where a notice leads; null: it says all there is. */
export function noticePlace({
  kind,
  caseId,
}: {
  kind: string;
  caseId: string | null;
}): Place | null {
  if (aboutAccount.includes(kind)) return { to: '/account', text: 'notices.openAccount' };
  if (kind.startsWith('process-')) return { to: '/designer', text: 'notices.openDesigner' };
  if (kind === 'alert') return { to: '/monitor/stuck', text: 'notices.openMonitor' };
  if (caseId === null) return null;
  return kind === 'paper-held'
    ? { to: `/cases/${caseId}?tab=documents#checks`, text: 'notices.openChecks' }
    : { to: `/cases/${caseId}`, text: 'notices.openCase' };
}
