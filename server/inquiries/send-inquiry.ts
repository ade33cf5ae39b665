import { randomUUID } from 'node:crypto';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { issueDocument } from '../documents/issue-document.js';
import { noteCase } from '../live/note-case.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { settingWithRef } from '../settings/setting-in-force.js';
import { InquiryLetter } from './inquiry-letter.entity.js';
import { settledAgencies } from './settled-agencies.js';

/**
 * 发函询问: one letter, with its paper, to every agency of the setting that has not answered yet. The inquiry id is the
 * effect key, so a redelivered job finds its letters.
 */
export async function sendInquiry(
  deps: Deps,
  { caseId, effectKey }: { caseId: string; effectKey: string },
): Promise<{ inquiryId: string }> {
  const inquiryId = effectKey;
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    if (await em.existsBy(InquiryLetter, { inquiryId })) return;
    const { officeId } = row;
    const on = deps.clock.today();
    const { value: agencies, ref } = await settingWithRef(em, officeId, 'inquiryAgencies', on);
    const now = deps.clock.now();
    await keepSettingRefs(em, { caseId, usedFor: 'inquiry', refs: [ref], on, now });
    const settled = await settledAgencies(em, caseId);
    const asked = agencies.filter((agency) => !settled.includes(agency));
    for (const [index, agency] of asked.entries()) {
      const sentAt = deps.clock.now();
      await em.insert(InquiryLetter, {
        ...{ id: randomUUID(), inquiryId, caseId, agency, state: 'sent', sentAt },
      });
      await issueDocument(em, deps, {
        ...{ caseId, officeId, kind: 'inquiry-letter', effectKey: `${effectKey}:${index + 1}` },
        extra: { agency },
      });
    }
    await noteCase(em, { caseId, officeId });
  });
  return { inquiryId };
}
