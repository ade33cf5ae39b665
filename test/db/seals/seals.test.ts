import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArchiveEntry } from '../../../server/archive/archive-entry.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import type { IssuableKind } from '../../../server/documents/assemblers.js';
import { listNotices } from '../../../server/notices/list-notices.js';
import { askSeal } from '../../../server/seals/ask-seal.js';
import { decideSealRequest } from '../../../server/seals/decide-seal-request.js';
import { listSealRequests } from '../../../server/seals/list-seal-requests.js';
import { exportSealUses, listSealUses } from '../../../server/seals/list-seal-uses.js';
import { readDocumentSeal } from '../../../server/seals/read-document-seal.js';
import { useSeal } from '../../../server/seals/use-seal.js';
import { withdrawSealRequest } from '../../../server/seals/withdraw-seal-request.js';
import { aReviewedCase } from '../documents/reviewed-case.js';
import { anActor, anOffice, aWorld, type World } from '../money/world.js';

let world: World;
let handler: Actor;
let head: Actor;
let clerk: Actor;
beforeAll(async () => {
  world = await aWorld();
  handler = await anActor(world, 'county-a', 'handler');
  head = await anActor(world, 'county-a', 'department-head');
  clerk = await anActor(world, 'county-a', 'clerk');
});
afterAll(() => world.drop());

const requestId = 'request';

async function aPaper(kind: IssuableKind = 'acceptance-notice'): Promise<LegalDocument> {
  const { caseId } = await aReviewedCase(world);
  const issue = { caseId, kind, officeId: 'county-a', effectKey: randomUUID() };
  await issueCaseDocuments(world.deps, issue);
  return world.dataSource.manager.findOneByOrFail(LegalDocument, { caseId, kind });
}

const ask = (documentId: string, actor = handler) =>
  askSeal(world.deps, {
    ...{ documentId, actor, seal: 'office', purpose: '送达申请人', copies: 2, requestId },
  });
const decide = (sealRequestId: string, approve: boolean, actor = head) =>
  decideSealRequest(world.deps, {
    ...{ sealRequestId, actor, approve, reason: approve ? null : '文书内容有误', requestId },
  });
const use = (sealRequestId: string, given: { usedOn?: string; copies?: number } = {}) =>
  useSeal(world.deps, {
    ...{
      sealRequestId,
      actor: clerk,
      usedOn: '2026-03-02',
      sealedBy: '赵印',
      copies: 2,
      requestId,
    },
    ...given,
  });
const stateOf = async (id: string) =>
  (await world.dataSource.manager.findOneByOrFail(LegalDocument, { id })).state;

describe('a seal approved in another’s name', () => {
  const inNameOf = (actor: Actor, principal: Actor, role: 'department-head'): Actor => ({
    ...actor,
    represents: [
      {
        ...{ accountId: principal.accountId, displayName: '赵检', delegationId: 'd1' },
        roles: [{ officeId: 'county-a', role, from: '2026-01-01', to: null }],
      },
    ],
  });

  it('is refused when either of the two asked for it, and else given', async () => {
    const { id } = await ask((await aPaper()).id);
    const { id: again } = await ask((await aPaper()).id);

    const answers = await Promise.allSettled([
      decide(id, true, inNameOf(handler, head, 'department-head')),
      decide(id, true, inNameOf(clerk, handler, 'department-head')),
      decide(again, true, inNameOf(clerk, head, 'department-head')),
    ]);

    const refused = {
      reason: expect.objectContaining({ code: 'SEPARATION_OF_DUTIES' }) as unknown,
    };
    expect(answers).toMatchObject([refused, refused, { status: 'fulfilled' }]);
  });
});

describe('a seal asked for in another’s name', () => {
  it('shows both names, and neither of the two approves it', async () => {
    const { id: documentId } = await aPaper();
    const posts = [
      { officeId: 'county-a', role: 'handler' as const, from: '2026-01-01', to: null },
    ];
    const principal = { accountId: handler.accountId, displayName: handler.displayName };
    const standIn = await anActor(world, 'county-a', 'original-handler');
    const represents = [{ ...principal, delegationId: 'd2', roles: posts }];

    const { id } = await ask(documentId, { ...standIn, represents });

    const both = await anActor(world, 'county-a', 'department-head');
    const asPrincipal = { ...both, accountId: handler.accountId };
    await expect(decide(id, true, asPrincipal)).rejects.toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
    await decide(id, true);
    await use(id);
    const { requests } = await readDocumentSeal(world.deps, { documentId, actor: clerk });
    expect(requests).toMatchObject([
      { askedBy: `${standIn.displayName}（代${handler.displayName}）` },
    ]);
  });
});

describe('the register of seals', () => {
  it('names who recorded a use in another’s name, and who approved it in one', async () => {
    const { id: documentId } = await aPaper();
    const { id } = await ask(documentId);
    const other = await anActor(world, 'county-a', 'original-handler');
    const inName = (principal: Actor, role: 'clerk' | 'department-head'): Actor => ({
      ...other,
      represents: [
        {
          ...{ accountId: principal.accountId, displayName: principal.displayName },
          ...{ delegationId: 'd3' },
          roles: [{ officeId: 'county-a', role, from: '2026-01-01', to: null }],
        },
      ],
    });
    await decide(id, true, inName(head, 'department-head'));
    await useSeal(world.deps, {
      ...{ sealRequestId: id, actor: inName(clerk, 'clerk'), usedOn: '2026-03-02' },
      ...{ sealedBy: '赵印', copies: 1, requestId },
    });

    const { uses } = await readDocumentSeal(world.deps, { documentId, actor: clerk });

    expect(uses).toMatchObject([
      {
        recordedBy: `${other.displayName}（代${clerk.displayName}）`,
        approvedBy: `${other.displayName}（代${head.displayName}）`,
      },
    ]);
  });
});

describe('a notice to a role', () => {
  it('reaches whoever stands in for a holder, as long as the delegation lasts', async () => {
    const { id } = await aPaper();
    await ask(id);
    const standIn = (to: string | null): Actor => ({
      ...handler,
      roles: [],
      represents: [
        {
          ...{ accountId: head.accountId, displayName: '赵检', delegationId: 'd4' },
          roles: [{ officeId: 'county-a', role: 'department-head', from: '2026-01-01', to }],
        },
      ],
    });

    const [during, over] = await Promise.all([
      listNotices(world.deps, { actor: standIn(null), limit: 100 }),
      listNotices(world.deps, { actor: standIn('2026-03-01'), limit: 100 }),
    ]);

    const asking = expect.objectContaining({ kind: 'seal-asked' }) as unknown;
    expect(during.items).toContainEqual(asking);
    expect(over.items).not.toContainEqual(asking);
  });
});

describe('the seal of a paper', () => {
  it('is asked for, approved by another person, used and registered; the paper is sealed then', async () => {
    const paper = await aPaper();

    const { id } = await ask(paper.id);
    await decide(id, true);
    await use(id);

    const { requests, uses } = await readDocumentSeal(world.deps, {
      documentId: paper.id,
      actor: clerk,
    });
    expect(requests).toMatchObject([{ state: 'used', copies: 2, decidedBy: '张明' }]);
    expect(uses).toMatchObject([
      {
        seal: 'office',
        purpose: '送达申请人',
        copies: 2,
        sealedBy: '赵印',
        basis: '用印申请经批准',
      },
    ]);
    expect(await stateOf(paper.id)).toBe('sealed');
    const entries = await world.dataSource.manager.findBy(ArchiveEntry, { documentId: paper.id });
    expect(entries.map(({ event }) => event)).toEqual(['issued', 'sealed']);
  });

  it('is not approved by who asked', async () => {
    const both = await anActor(world, 'county-a', 'handler', 'department-head');
    const { id } = await ask((await aPaper()).id, both);

    await expect(decide(id, true, both)).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
  });

  it('is refused with a reason that who asked is told', async () => {
    const paper = await aPaper();
    const { id } = await ask(paper.id);

    await decide(id, false);

    const { items } = await listNotices(world.deps, { actor: handler, limit: 50 });
    const told = items.map(({ text }) => text);
    expect(told).toContainEqual(expect.stringContaining('未批准：文书内容有误'));
    await expect(use(id)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await stateOf(paper.id)).toBe('issued');
  });

  it('is asked for once at a time, and again after it was withdrawn', async () => {
    const paper = await aPaper();
    const asked = await Promise.allSettled([ask(paper.id), ask(paper.id)]);

    const made = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
    expect(made).toHaveLength(1);
    await withdrawSealRequest(world.deps, {
      sealRequestId: made[0] ?? '',
      actor: handler,
      requestId,
    });
    await ask(paper.id);
  });

  it.each<[string, { usedOn?: string; copies?: number }, string]>([
    ['more copies than were approved', { copies: 3 }, 'WRONG_STATE'],
    ['a day before the approval', { usedOn: '2026-03-01' }, 'DATE_INVALID'],
    ['a day that has not come', { usedOn: '2026-03-03' }, 'DATE_INVALID'],
  ])('is not registered with %s', async (_what, given, code) => {
    const { id } = await ask((await aPaper()).id);
    await decide(id, true);

    await expect(use(id, given)).rejects.toMatchObject({ code });
  });

  it('is used once on one approval, also when two register it at the same time', async () => {
    const paper = await aPaper();
    const { id } = await ask(paper.id);
    await decide(id, true);

    const used = await Promise.allSettled([use(id), use(id)]);

    expect(used.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { uses } = await readDocumentSeal(world.deps, { documentId: paper.id, actor: clerk });
    expect(uses).toHaveLength(1);
  });

  it('is put on further copies of a sealed paper on a new approval, and the paper stays sealed', async () => {
    const paper = await aPaper();
    for (const copies of [1, 1]) {
      const { id } = await ask(paper.id);
      await decide(id, true);
      await use(id, { copies });
    }

    const { uses } = await readDocumentSeal(world.deps, { documentId: paper.id, actor: clerk });
    expect(uses.map(({ copies }) => copies)).toEqual([1, 1]);
    expect(await stateOf(paper.id)).toBe('sealed');
  });

  it('is not for papers that take none', async () => {
    const paper = await aPaper('review-report');

    await expect(ask(paper.id)).rejects.toMatchObject({ message: '这种文书不加盖印章' });
  });

  it('is that of the own office only', async () => {
    const elsewhere = await anActor(world, await anOffice(world), 'handler');

    await expect(ask((await aPaper()).id, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the register of seals', () => {
  it('shows the uses of the offices a person may see, filtered, newest first, page by page', async () => {
    const papers = [await aPaper(), await aPaper(), await aPaper()];
    for (const paper of papers) {
      const { id } = await ask(paper.id);
      await decide(id, true);
      await use(id);
    }
    const number = papers[1]?.number ?? '';

    const first = await listSealUses(world.deps, { actor: clerk, filter: {}, limit: 2 });
    const second = await listSealUses(world.deps, {
      ...{ actor: clerk, filter: {}, limit: 100, cursor: first.nextCursor ?? '' },
    });
    const found = await listSealUses(world.deps, {
      actor: clerk,
      filter: { text: number },
      limit: 9,
    });
    const none = await listSealUses(world.deps, {
      actor: clerk,
      filter: { to: '2026-03-01' },
      limit: 9,
    });
    const stranger = await anActor(world, await anOffice(world), 'clerk');
    const strange = await listSealUses(world.deps, { actor: stranger, filter: {}, limit: 9 });

    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(found.items.map(({ documentNumber }) => documentNumber)).toEqual([number]);
    expect([none.items, strange.items]).toEqual([[], []]);
  });

  it('is a table file that no spreadsheet takes for formulas', async () => {
    const { id } = await askSeal(world.deps, {
      ...{ documentId: (await aPaper()).id, actor: handler, seal: 'department', copies: 1 },
      ...{ purpose: '=HYPERLINK("x")', requestId },
    });
    await decide(id, true);
    await use(id, { copies: 1 });

    const csv = await exportSealUses(world.deps, {
      ...{ actor: clerk, filter: { seal: 'department' }, requestId },
    });

    expect(csv.startsWith('\uFEFF"用印日期","院"')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it('lists what waits for an approval or for the keeper of the seal', async () => {
    const paper = await aPaper();
    const { id } = await ask(paper.id);

    const { items } = await listSealRequests(world.deps, { actor: head });

    expect(items.find((item) => item.id === id)).toMatchObject({
      ...{ documentId: paper.id, state: 'asked', mayDecide: true, mayUse: false },
    });
  });
});
