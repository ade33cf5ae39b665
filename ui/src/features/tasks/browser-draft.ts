import type { FormData } from '../../form/form-data.js';

const prefix = 'yingjiu-draft';

/** Where what one person typed into one task lies in this browser until the server has it. */
const keyOf = (accountId: string, taskId: string): string => `${prefix}:${accountId}:${taskId}`;

/** Keeps what was typed in this browser; a browser without room, or that forbids it, loses nothing else by it. */
export function keepInBrowser(accountId: string, taskId: string, data: FormData): void {
  try {
    localStorage.setItem(keyOf(accountId, taskId), JSON.stringify(data));
  } catch {
    // the server's draft is the one that counts; this copy is for the time until it arrives
  }
}

/** What was typed here and never reached the server; null: nothing. */
export function keptInBrowser(accountId: string, taskId: string): FormData | null {
  try {
    const text = localStorage.getItem(keyOf(accountId, taskId));
    return text === null ? null : (JSON.parse(text) as FormData);
  } catch {
    return null;
  }
}

/** The server has it: no copy stays on a machine others may use. */
export function forgetInBrowser(accountId: string, taskId: string): void {
  try {
    localStorage.removeItem(keyOf(accountId, taskId));
  } catch {
    // a browser that forbids storage has kept nothing
  }
}
