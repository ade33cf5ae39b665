/** What the person at the keyboard can mend: one Chinese sentence, what is wrong and what to do. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
}

/** The disk has no room left, or the quota is used up. */
export function isDiskFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
