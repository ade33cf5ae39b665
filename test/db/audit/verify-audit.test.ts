import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Deps } from '../../../server/deps.js';
import { writeAnchor } from '../../../server/archive/write-anchor.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { AuditLink } from '../../../server/audit/audit-link.entity.js';
import { recordAudit } from '../../../server/audit/record-audit.js';
import { createSealer, settledMs } from '../../../server/audit/seal-entries.js';
import { verifyAudit, type AuditReport } from '../../../server/audit/verify-audit.js';
import { verifyArchive } from '../../../server/archive/verify-archive.js';
import { fileRoom } from '../../../server/files/file-room.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testConfig, testDeps } from '../../support/test-deps.js';

let database: FreshDatabase;
let deps: Deps;
let anchors: string;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

// numbers begin anew with each test: what is found names them
beforeEach(async () => {
  for (const table of ['audit_entry', 'audit_link', 'archive_anchor']) {
    await sql(`TRUNCATE TABLE ${table}`);
  }
  anchors = mkdtempSync(join(tmpdir(), 'yj-anchors-'));
  deps = testDeps(database.dataSource, { config: testConfig({ anchors }) });
});
afterEach(() => {
  rmSync(anchors, { recursive: true });
});

const em = () => database.dataSource.manager;
const sql = (text: string) => database.dataSource.query(text);
const entry = (subjectId: string) => ({
  ...{ at: deps.clock.now(), action: 'sign-in', subjectType: 'account', subjectId },
  ...{ detail: { b: 1, a: ['x'] }, before: { state: 'open' }, after: { state: 'done' } },
});
async function written(count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) await recordAudit(em(), entry(String(at)));
}
const seal = (now?: Date) => createSealer(deps, now && (() => now)).run();
const verify = (now?: Date): Promise<AuditReport> =>
  verifyAudit({
    ...{ dataSource: database.dataSource, anchors, signer: null },
    ...(now && { now }),
  });

describe('sealing', () => {
  it('binds every entry once, in its order, and the chain is intact', async () => {
    await written(3);

    expect(await seal()).toBe(3);
    expect(await seal()).toBe(0);

    expect(await verify()).toMatchObject({ links: 3, waiting: 0, findings: [] });
    const links = await em().find(AuditLink, { order: { seq: 'ASC' } });
    expect(links.map(({ entryId }) => entryId)).toEqual(['1', '2', '3']);
  });

  it('goes on in steps when there is more than one step holds', async () => {
    const rows = Array.from(
      { length: 501 },
      (_, at) => `('2026-03-02', 'sign-in', 'account', '${String(at)}', '{}')`,
    );
    await sql(
      `INSERT INTO audit_entry (at, action, subject_type, subject_id, detail) VALUES ${rows.join(',')}`,
    );

    expect(await seal()).toBe(501);

    expect(await verify()).toMatchObject({ links: 501, findings: [] });
  });

  it('seals an entry whose transaction ended after a later one was sealed', async () => {
    const runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await recordAudit(runner.manager, entry('slow'));
    await recordAudit(em(), entry('quick'));
    const sealer = createSealer(deps);
    await sealer.run();
    await runner.commitTransaction();
    await runner.release();

    expect(await verify()).toMatchObject({ links: 1, waiting: 1, findings: [] });
    expect(await seal()).toBe(1);
    expect(await verify()).toMatchObject({ links: 2, waiting: 0, findings: [] });
  });

  it('is done by one program at a time; the others go on with their day', async () => {
    await written(1);
    const other = database.dataSource.createQueryRunner();
    await other.query(`SELECT GET_LOCK(CONCAT(DATABASE(), '.audit'), 0)`);

    expect(await seal()).toBe(0);

    await other.query(`SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.audit'))`);
    await other.release();
    expect(await seal()).toBe(1);
  });
});

describe('verifying', () => {
  beforeEach(async () => {
    await written(4);
    await seal();
  });

  it.each([
    ['the act', `UPDATE audit_entry SET action = 'sign-out' WHERE id = 2`],
    ['the time', `UPDATE audit_entry SET at = '2020-01-01' WHERE id = 2`],
    ['the person', `UPDATE audit_entry SET account_id = 'somebody' WHERE id = 2`],
    ['the address', `UPDATE audit_entry SET address = '10.0.0.9' WHERE id = 2`],
    ['the count', `UPDATE audit_entry SET times = 9 WHERE id = 2`],
    ['what was before', `UPDATE audit_entry SET before_state = NULL WHERE id = 2`],
    ['what was after', `UPDATE audit_entry SET after_state = '{}' WHERE id = 2`],
    ['the detail', `UPDATE audit_entry SET detail = '{"b":2,"a":["x"]}' WHERE id = 2`],
    ['the time of the seal', `UPDATE audit_link SET sealed_at = '2020-01-01' WHERE seq = 2`],
  ])('finds an entry of which %s was changed', async (_what, change) => {
    await sql(change);

    expect((await verify()).findings).toEqual(['第2条的内容被改动']);
  });

  it('no entry can be made unreadable, which would stop sealing and verifying', async () => {
    await expect(sql(`UPDATE audit_entry SET before_state = '{' WHERE id = 2`)).rejects.toThrow();
  });

  it('is not disturbed by the order of keys, which means nothing', async () => {
    await sql(`UPDATE audit_entry SET detail = '{"a":["x"],"b":1}' WHERE id = 2`);

    expect((await verify()).findings).toEqual([]);
  });

  it('finds an entry that was removed', async () => {
    await sql('DELETE FROM audit_entry WHERE id = 2');

    expect((await verify()).findings).toEqual(['第2条所封存的操作记录（编号2）已被删除']);
  });

  it('finds an entry that was removed with its link', async () => {
    await sql('DELETE FROM audit_entry WHERE id = 2');
    await sql('DELETE FROM audit_link WHERE seq = 2');

    expect((await verify()).findings).toEqual(['缺少第2条']);
  });

  it('finds a link that was made to fit what was changed', async () => {
    await sql(`UPDATE audit_link SET hash = REPEAT('a', 64) WHERE seq = 2`);

    expect((await verify()).findings).toEqual(['第2条的内容被改动', '第3条与前一条不衔接']);
  });

  it('finds an entry that was put into a gap behind the sealer', async () => {
    await sql('DELETE FROM audit_entry WHERE id = 2');
    await sql('DELETE FROM audit_link');
    const longAgo = new Date(Date.now() - settledMs);
    await seal(longAgo);
    await sql(
      `INSERT INTO audit_entry (id, at, action, subject_type, subject_id, detail)
       VALUES (2, '2026-03-02', 'sign-in', 'account', 'x', '{}')`,
    );

    expect((await verify()).findings).toEqual(['操作记录（编号2）没有封存，是事后插入的']);
    expect((await verify(new Date(longAgo.getTime() + settledMs - 1))).findings).toEqual([]);
  });
});

describe('anchors', () => {
  beforeEach(async () => {
    await written(4);
    await seal();
    await writeAnchor(deps);
  });

  it('hold the head of the audit, and the archive is not disturbed by it', async () => {
    const report = await verify();

    expect(report).toMatchObject({ anchors: 1, anchoredOn: '2026-03-02', findings: [] });
    const archive = await verifyArchive({
      ...{ dataSource: database.dataSource, files: fileRoom(testConfig()), anchors, signer: null },
    });
    expect(archive.findings).toEqual([]);
  });

  it('tell that the tail was cut off', async () => {
    await sql('DELETE FROM audit_entry WHERE id > 2');
    await sql('DELETE FROM audit_link WHERE seq > 2');

    expect((await verify()).findings).toEqual(['第1号锚定记录中的第4条已不存在，链尾被截断']);
  });

  it('tell that everything was taken away', async () => {
    await sql('DELETE FROM audit_entry');
    await sql('DELETE FROM audit_link');

    expect((await verify()).findings).toEqual(['第1号锚定记录中的第4条已不存在，链尾被截断']);
  });

  it('tell that the chain was built anew over changed entries', async () => {
    await sql(`UPDATE audit_entry SET action = 'sign-out' WHERE id = 2`);
    await sql('DELETE FROM audit_link');
    await seal();

    expect((await verify()).findings).toEqual(['第4条与第1号锚定记录不符，链在锚定之后被重建']);
  });

  it('are not written anew on a day that has one', async () => {
    await written(1);
    await seal();

    expect(await writeAnchor(deps)).toBeNull();
    expect(await em().countBy(AuditEntry, {})).toBe(5);
  });
});
