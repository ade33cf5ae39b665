import type { Page } from '@playwright/test';
import { currentSession } from '../../../server/accounts/api.js';
import { lettersApi } from '../../../server/inquiries/letters-api.js';

/** Asks another office to verify, beside the process, as the person signed in on the page: past the screens, which case-verbs.spec.ts tests. */
export async function askForHelp(page: Page, caseId: string, officeId: string): Promise<void> {
  const session = currentSession.response.parse(
    await (await page.request.get(currentSession.path)).json(),
  );
  const { path, status } = lettersApi.sendLetter;
  const inAWeek = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10);
  const answer = await page.request.post(path.replace(':id', caseId), {
    headers: { 'x-csrf-token': session.csrfToken },
    data: { kind: 'assistance', officeId, task: 'verify', note: '请核实住房。', replyBy: inAWeek },
  });
  if (answer.status() !== status) throw new Error(await answer.text());
}
