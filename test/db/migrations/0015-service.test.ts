import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Service0015 } from '../../../server/db/migrations/0015-service.js';
import { migrations } from '../../../server/db/migrations/index.js';
import { ServiceAttempt } from '../../../server/service/service-attempt.entity.js';
import { file, actorOf, aWorld, type World } from '../cases/world.js';

const before = migrations.indexOf(Service0015);

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('proofs of service from before 0015', () => {
  it('become the one try that succeeded, and go back to what they were', async () => {
    const { caseId } = await file(world, {});
    const { accountId, displayName } = await actorOf(world, 'clerk@county-a');
    const served = await aDocument(caseId);
    const left = await aDocument(caseId);
    await undo();
    await oldProof(served, 'direct', '李秀兰', '本人', accountId);
    await oldProof(left, 'left', '李秀兰', '本人', accountId);
    const taken = await oldProofs();

    await world.dataSource.runMigrations();
    const rows = await world.em.find(ServiceAttempt, { order: { way: 'ASC' } });
    await undo();
    const back = await oldProofs();
    await world.dataSource.runMigrations();

    expect(rows).toMatchObject([
      {
        ...{ documentId: served, caseId, seq: 1, way: 'direct', outcome: 'served' },
        ...{ triedOn: '2026-03-02', servedOn: '2026-03-02', servedBy: displayName },
        ...{ signer: 'self', signerName: '李秀兰', receiptNumber: '回证1' },
      },
      { documentId: left, way: 'left', signer: null, signerName: '李秀兰' },
    ]);
    expect(back).toEqual(taken);
  });
});

// helpers

async function undo(): Promise<void> {
  const done: unknown[] = await world.em.query('SELECT name FROM migrations');
  for (let count = done.length; count > before; count -= 1) {
    await world.dataSource.undoLastMigration();
  }
}

/** By hand: the class of a document knows columns of later migrations. */
async function aDocument(caseId: string): Promise<string> {
  const id = randomUUID();
  const hash = '0'.repeat(64);
  await world.em.query(
    `INSERT INTO document (id, case_id, kind, office_id, effect_key, title, template_version, data,
       data_sha256, html, html_sha256, state, is_internal, issued_on, created_at)
     VALUES (?, ?, 'relief-decision', 'county-a', ?, '国家司法救助决定书', '1', '{}',
       ?, '', ?, 'served', 0, '2026-03-02', '2026-03-02')`,
    [id, caseId, id, hash, hash],
  );
  return id;
}

async function oldProof(
  documentId: string,
  method: string,
  recipient: string,
  relation: string,
  by: string,
): Promise<void> {
  await world.em.query(
    `INSERT INTO document_service (document_id, method, recipient, relation, served_on,
       receipt_number, by_account_id, recorded_at)
     VALUES (?, ?, ?, ?, '2026-03-02', '回证1', ?, '2026-03-02')`,
    [documentId, method, recipient, relation, by],
  );
}

const oldProofs = (): Promise<unknown[]> =>
  world.em.query('SELECT * FROM document_service ORDER BY method');
