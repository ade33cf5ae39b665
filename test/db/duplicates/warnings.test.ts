import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { checkDuplicateRelief } from '../../../server/cases/check-duplicate-relief.js';
import type { NewApplication } from '../../../server/cases/create-application-api.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import type { WarningKind } from '../../../server/domain/once-only/duplicate-rules.js';
import { keepWarnings } from '../../../server/duplicates/keep-warnings.js';
import { listOpenWarnings } from '../../../server/duplicates/list-open-warnings.js';
import { PayeeAccount } from '../../../server/duplicates/payee-account.entity.js';
import { settleWarnings } from '../../../server/duplicates/settle-warnings.js';
import { caseWarnings } from '../../../server/duplicates/warning-views.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import {
  actorOf,
  aKey,
  anIdentityNumber,
  aPayee,
  aWorld,
  doAct,
  file,
  verifiedCase,
  type World,
} from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const by = 'handler@county-a';

const kindsOf = async (caseId: string): Promise<WarningKind[]> =>
  (await caseWarnings(world.em, caseId)).map(({ kind }) => kind);

/** Nobody else lives there. */
let houses = 0;
const aHouse = () => `青山县某村${String((houses += 1))}号`;
const person = (address: string, overrides: Partial<NewApplication['applicant']> = {}) => ({
  applicant: { name: '张某', identityNumber: anIdentityNumber(), address, ...overrides },
});

async function settle(
  caseId: string,
  verdict: 'different' | 'related' | 'duplicate' = 'different',
  username = by,
) {
  const ids = (await caseWarnings(world.em, caseId)).map(({ id }) => id);
  const actor = await actorOf(world, username);
  const reason = '已核对身份证件和原案卷宗。';
  return settleWarnings(world.deps, { caseId, ids, verdict, reason, actor, requestId: 'r' });
}

async function propose(caseId: string, account?: string) {
  const payee = await aPayee(world, caseId, 30_000_00);
  return doAct(world, 'propose-relief', {
    ...{ caseId, by },
    data: {
      ...{ proposal: 'grant', amountFen: 30_000_00, basis: '事实清楚' },
      ...{ payees: [account === undefined ? payee : { ...payee, account }] },
      hasApplicationOrRecord: true,
    },
  });
}

const approve = (caseId: string) =>
  doAct(world, 'give-opinion', {
    ...{ caseId, by: 'department-head@county-a', data: { verdict: 'approve', opinion: '同意' } },
    ...{ processId: 'ordinary-review', headers: { step: 'department-head' } },
  });

/** A verified case whose handler is the one of these tests. */
async function ownCase(overrides: Partial<NewApplication>): Promise<string> {
  const caseId = await verifiedCase(world, overrides);
  const { accountId: handlerId } = await actorOf(world, by);
  await world.em.update(ReliefCase, { id: caseId }, { handlerId });
  return caseId;
}

/** A case that must be settled, with the neighbour it was found by. */
async function warnedCase() {
  const address = aHouse();
  const neighbour = await file(world, { ...person(address), officeId: 'county-b' });
  const caseId = await ownCase(person(address));
  return { caseId, neighbourId: neighbour.caseId };
}

describe('a proposal', () => {
  it('is refused while a warning is open, and names it', async () => {
    const { caseId } = await warnedCase();

    const proposed = propose(caseId);

    await expect(proposed).rejects.toMatchObject({
      code: 'WARNINGS_OPEN',
      message: expect.stringContaining('住址相同'),
    });
  });

  it('of a refusal too', async () => {
    const { caseId } = await warnedCase();
    const data = { proposal: 'refuse', refuseReasons: '已获赔偿', basis: '经查' };

    const proposed = doAct(world, 'propose-relief', {
      ...{ caseId, by, data: { ...data, hasApplicationOrRecord: true } },
    });

    await expect(proposed).rejects.toMatchObject({ code: 'WARNINGS_OPEN' });
  });

  it('goes on once each is settled, with who, when and why', async () => {
    const { caseId, neighbourId } = await warnedCase();
    await settle(caseId);

    await expect(propose(caseId)).resolves.toEqual({});

    const { displayName } = await actorOf(world, by);
    expect(await caseWarnings(world.em, caseId)).toMatchObject([
      {
        ...{ kind: 'same-household', source: 'case', matchId: neighbourId, foundIn: 'intake' },
        settled: { verdict: 'different', reason: '已核对身份证件和原案卷宗。', by: displayName },
      },
    ]);
  });

  it('of a grant is refused for what was settled as a second relief', async () => {
    const { caseId } = await warnedCase();
    await settle(caseId, 'duplicate');

    await expect(propose(caseId)).rejects.toMatchObject({ code: 'DUPLICATE_RELIEF' });
  });

  it('to an account of another case is refused, and what was found outlives the refusal', async () => {
    const account = '6228480402564890018';
    await propose(await verifiedCase(world, person(aHouse())), account);
    const caseId = await ownCase(person(aHouse()));

    const refused: unknown = await propose(caseId, account).catch((error: unknown) => error);
    await keepWarnings(world.deps, refused);

    expect(refused).toMatchObject({ code: 'WARNINGS_OPEN' });
    expect(await kindsOf(caseId)).toEqual(['same-account']);
    expect(await world.em.countBy(PayeeAccount, { caseId })).toBe(1);
    const { items } = await listOpenWarnings(world.deps, { actor: await actorOf(world, by) });
    expect(items.map((item) => item.caseId)).toContain(caseId);
    expect(await world.em.findBy(Notice, { caseId, kind: 'duplicate-warning' })).toHaveLength(1);
  });
});

describe('an approval', () => {
  it('is refused when a warning appeared after the proposal, until it is settled', async () => {
    const address = aHouse();
    const caseId = await ownCase(person(address));
    await propose(caseId);
    await file(world, { ...person(address), officeId: 'county-b' });

    const refused: unknown = await approve(caseId).catch((error: unknown) => error);
    await keepWarnings(world.deps, refused);

    expect(refused).toMatchObject({ code: 'WARNINGS_OPEN' });
    await settle(caseId);
    await expect(approve(caseId)).resolves.toEqual({});
    expect(await caseWarnings(world.em, caseId)).toMatchObject([{ foundIn: 'approval' }]);
  });
});

describe('settling is refused', () => {
  it.each([
    ['to a handler of another office', 'handler@county-b'],
    ['to the chief', 'chief@county-a'],
    ['to the finance clerk', 'finance-clerk@county-a'],
  ])('%s', async (_who, username) => {
    const { caseId } = await warnedCase();

    await expect(settle(caseId, 'different', username)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('for a warning of another case', async () => {
    const [one, other] = [await warnedCase(), await warnedCase()];
    const [warning] = await caseWarnings(world.em, other.caseId);
    const actor = await actorOf(world, by);

    const settled = settleWarnings(world.deps, {
      ...{ caseId: one.caseId, ids: [warning?.id ?? ''], verdict: 'different', reason: '…' },
      ...{ actor, requestId: 'r' },
    });

    await expect(settled).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a second time once the case is decided', async () => {
    const { caseId } = await warnedCase();
    await settle(caseId);
    await settle(caseId, 'related');
    await world.em.update(ReliefCase, { id: caseId }, { decidedOn: '2026-03-02' });

    await expect(settle(caseId)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await world.em.countBy(AuditEntry, { caseId, action: 'settle-warning' })).toBe(2);
  });
});

describe('a warning', () => {
  it('lapses when the other case ends without relief, and is back when it does not', async () => {
    const { caseId, neighbourId } = await warnedCase();
    const look = () => checkDuplicateRelief(world.deps, { caseId, effectKey: aKey() });
    const end = (outcome: 'abandoned' | 'granted') =>
      world.em.update(ReliefCase, { id: neighbourId }, { outcome });

    await end('abandoned');
    await look();
    expect(await kindsOf(caseId)).toEqual([]);

    await end('granted');
    await look();
    expect(await kindsOf(caseId)).toEqual(['same-household']);
  });

  it('names two relatives of one victim, two people of one name, and one person in two cases', async () => {
    const identityNumber = anIdentityNumber();
    const original = {
      ...{ cause: '李某故意杀人案', handledBy: '青山县人民检察院', facts: '杀害一人。' },
      ...{ happenedOn: '2025-12-01', victimName: '陈小明' },
    };
    const mother = await file(world, {
      ...{ relation: '母亲', originalCase: { ...original, caseNumber: '甲字1号' } },
      applicant: { name: '赵桂花', identityNumber },
    });
    await world.em.update(ReliefCase, { id: mother.caseId }, { status: 'accepted' });

    const father = await file(world, {
      ...{ relation: '父亲', originalCase: { ...original, caseNumber: '乙字1号' } },
      applicant: { name: '陈大山', identityNumber: anIdentityNumber() },
    });
    const again = await file(world, { applicant: { name: '赵桂花', identityNumber } });
    const unknown = await file(world, { applicant: { name: '赵桂花' } });

    expect(await kindsOf(father.caseId)).toEqual(['same-victim']);
    expect(await kindsOf(again.caseId)).toEqual(['same-person']);
    expect(await kindsOf(unknown.caseId)).toEqual(['same-name', 'same-name']);
  });
});

describe('relatives of one victim', () => {
  const original = (caseNumber: string) => ({
    ...{ cause: '孙某故意杀人案', handledBy: '青山县人民检察院', facts: '杀害一人。' },
    ...{ caseNumber, victimName: `孙小红${caseNumber}` },
  });
  const relative = (name: string, caseNumber: string): Partial<NewApplication> => ({
    ...{ applicant: { name, identityNumber: anIdentityNumber() }, relation: '父母' },
    originalCase: original(caseNumber),
  });

  it('are one case where the setting says so: the second is refused and told which to join', async () => {
    const { caseId } = await file(world, relative('孙父', '丙字1号'));

    const apart = file(world, relative('孙母', '丙字1号'));

    await expect(apart).rejects.toMatchObject({ code: 'JOIN_CASE', details: { caseId } });
    const mother = relative('孙母', '丙字1号');
    await expect(file(world, { ...mother, caseId })).resolves.toMatchObject({ caseId });
  });

  it('may file apart once the first case is accepted, and are warned of', async () => {
    const { caseId } = await file(world, relative('孙父', '丙字2号'));
    await world.em.update(ReliefCase, { id: caseId }, { status: 'accepted' });

    const apart = await file(world, relative('孙母', '丙字2号'));

    expect(await kindsOf(apart.caseId)).toEqual(['same-victim']);
  });

  it('of whom two file at once in two offices: one case, one refusal', async () => {
    const filings = await Promise.allSettled([
      file(world, relative('孙父', '丙字3号')),
      file(world, { ...relative('孙母', '丙字3号'), officeId: 'county-b' }),
    ]);

    const refused = filings.filter((filing) => filing.status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'JOIN_CASE' } }]);
  });
});

describe('one person filed at once in two offices for one original case', () => {
  it('exactly one wins, however often it is tried', async () => {
    for (let round = 0; round < 5; round += 1) {
      const applicant = { name: '李秀兰', identityNumber: anIdentityNumber() };
      const originalCase = {
        ...{ cause: '王某盗窃案', handledBy: '青山县人民检察院', facts: '…' },
        caseNumber: `丁字${String(round)}号`,
      };

      const filings = await Promise.allSettled(
        ['county-a', 'county-b'].map((officeId) =>
          file(world, { applicant, originalCase, officeId }),
        ),
      );

      expect(filings.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refused = filings.filter((filing) => filing.status === 'rejected');
      expect(refused).toMatchObject([{ reason: { code: 'DUPLICATE_RELIEF' } }]);
    }
  });
});
