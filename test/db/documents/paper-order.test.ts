import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { listCaseDocuments } from '../../../server/documents/list-case-documents.js';
import { collectParts } from '../../../server/volumes/collect-parts.js';
import { aCase, aWorld, type World } from '../money/world.js';
import { aPaper } from '../service/a-paper.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

/** So many that random ids are hardly ever in this order by themselves. */
const count = 6;

it('papers of one millisecond keep the order of writing in the list of the case and in its file', async () => {
  const { caseId } = await aCase(world);
  const createdAt = world.deps.clock.now();
  const written: string[] = [];
  for (let index = 0; index < count; index += 1) {
    written.push(await aPaper(world, caseId, 'acceptance-notice', { createdAt }));
  }

  const em = world.dataSource.manager;
  const listed = await listCaseDocuments(em, caseId);
  const parts = await collectParts(em, caseId, ['outer']);

  expect(listed.map(({ id }) => id)).toEqual(written);
  expect(parts.map(({ id }) => id)).toEqual(written);
  const rows = await em.findBy(LegalDocument, { caseId });
  expect(new Set(rows.map((row) => row.createdAt.getTime())).size).toBe(1);
});
