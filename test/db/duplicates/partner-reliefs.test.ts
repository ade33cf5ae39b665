import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkDuplicateRelief } from '../../../server/cases/check-duplicate-relief.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { enterPartnerRelief } from '../../../server/duplicates/enter-partner-relief.js';
import { importPartnerReliefs } from '../../../server/duplicates/import-partner-reliefs.js';
import { listPartnerReliefs } from '../../../server/duplicates/list-partner-reliefs.js';
import { PartnerRelief } from '../../../server/duplicates/partner-relief.entity.js';
import type { PartnerEntry } from '../../../server/duplicates/partner-entry-api.js';
import { settleWarnings } from '../../../server/duplicates/settle-warnings.js';
import { voidPartnerRelief } from '../../../server/duplicates/void-partner-relief.js';
import { caseWarnings } from '../../../server/duplicates/warning-views.js';
import { openLetters } from '../../../server/inquiries/open-letters.js';
import { sendInquiry } from '../../../server/inquiries/send-inquiry.js';
import { settleLetter } from '../../../server/inquiries/settle-letter.js';
import {
  actorOf,
  aKey,
  anIdentityNumber,
  aWorld,
  file,
  verifiedCase,
  type World,
} from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const clerk = 'clerk@county-a';
const agency = '临江市中级人民法院';

async function enter(entry: Partial<PartnerEntry>, by = clerk) {
  const actor = await actorOf(world, by);
  const whole = { agency, personName: '张某', ...entry };
  return enterPartnerRelief(world.deps, {
    ...{ officeId: 'county-a', entry: whole, actor, requestId: 'r' },
  });
}

async function load(...lines: string[]) {
  const actor = await actorOf(world, clerk);
  const text = lines.join('\n');
  return importPartnerReliefs(world.deps, { officeId: 'county-a', text, actor, requestId: 'r' });
}

const list = async (q: string, by = clerk) =>
  (
    await listPartnerReliefs(world.deps, {
      actor: await actorOf(world, by),
      query: { q, limit: 9 },
    })
  ).items;

describe('entering is refused', () => {
  it.each(['handler@county-a', 'clerk@county-b', 'chief@county-a'])('to %s', async (username) => {
    await expect(enter({}, username)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('with days to come', async () => {
    await expect(enter({ birthOn: '2026-03-03', decidedOn: '2026-03-03' })).rejects.toMatchObject({
      faults: [{ pointer: '/birthOn' }, { pointer: '/decidedOn' }],
    });
  });

  it('a second time', async () => {
    const entry = { identityNumber: anIdentityNumber(), amountFen: 10_000_00 };
    await enter(entry);

    await expect(enter(entry)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(enter({ ...entry, amountFen: 10_000_01 })).resolves.toBeDefined();
  });
});

describe('a record', () => {
  it('keeps no identity number that could be read', async () => {
    const identityNumber = anIdentityNumber();
    const { id } = await enter({ identityNumber });

    const row = await world.em.findOneByOrFail(PartnerRelief, { id });

    expect(JSON.stringify(row)).not.toContain(identityNumber);
    expect(row.identityMasked).toMatch(/^430\*{11}.{4}$/);
    const [found] = await list(identityNumber);
    expect(found).toMatchObject({ id, identityMasked: row.identityMasked });
    expect(JSON.stringify(found)).not.toContain(row.identityIndex);
  });

  it('is seen by its office, and by any clerk who knows the whole number', async () => {
    const identityNumber = anIdentityNumber();
    await enter({ personName: '欧阳某', identityNumber });

    expect(await list('欧阳', clerk)).toHaveLength(1);
    expect(await list('欧阳', 'clerk@county-b')).toHaveLength(0);
    expect(await list(identityNumber, 'clerk@county-b')).toHaveLength(1);
  });

  it('of one person and one original case stands against filing, until it is voided', async () => {
    const identityNumber = anIdentityNumber();
    const caseNumber = `戊字〔2026〕${aKey()}号`;
    const { id } = await enter({ identityNumber, caseNumber });
    const filing = () =>
      file(world, {
        ...{ applicant: { name: '张某', identityNumber }, officeId: 'county-b' },
        originalCase: {
          ...{ cause: '抢劫', handledBy: '青山县人民检察院', facts: '…' },
          caseNumber: caseNumber.replaceAll('〔', '[').replaceAll('〕', ']'),
        },
      });

    await expect(filing()).rejects.toMatchObject({
      code: 'DUPLICATE_RELIEF',
      details: { partnerReliefId: id },
    });
    const actor = await actorOf(world, clerk);
    await voidPartnerRelief(world.deps, { id, reason: '登记错误', actor, requestId: 'r' });
    await expect(filing()).resolves.toBeDefined();
    await expect(enter({ identityNumber, caseNumber })).resolves.toBeDefined();
  });

  it('of the same person in an open case can only be settled as a second relief', async () => {
    const identityNumber = anIdentityNumber();
    const caseNumber = `己字〔2026〕${aKey()}号`;
    const caseId = await verifiedCase(world, {
      applicant: { name: '张某', identityNumber },
      originalCase: {
        ...{ cause: '抢劫', handledBy: '青山县人民检察院', facts: '…', caseNumber },
      },
    });
    await enter({ identityNumber, caseNumber });
    await checkDuplicateRelief(world.deps, { caseId, effectKey: aKey() });
    const warnings = await caseWarnings(world.em, caseId);
    const actor = await actorOf(world, 'intake-clerk@county-a');
    const settle = (verdict: 'related' | 'duplicate') =>
      settleWarnings(world.deps, {
        ...{ caseId, ids: warnings.map(({ id }) => id), verdict, reason: '已核对' },
        ...{ actor, requestId: 'r' },
      });

    expect(warnings).toMatchObject([{ kind: 'same-relief', source: 'partner', holder: agency }]);
    await expect(settle('related')).rejects.toMatchObject({ faults: [{ pointer: '/verdict' }] });
    await expect(settle('duplicate')).resolves.toEqual({ settled: 1 });
  });
});

describe('an import', () => {
  it('tells what was added, what was there, and what was refused in which line', async () => {
    const [one, two] = [anIdentityNumber(), anIdentityNumber()];
    const head = '救助单位,被救助人姓名,身份证号码,救助金额（元）';
    const known = `${agency},陈某,${one},5000`;
    await load(head, known);

    const report = await load(
      head,
      known,
      `${agency},林某,${two},3000`,
      '',
      `${agency},,,0`,
      known,
    );

    expect(report).toEqual({
      added: 1,
      alreadyThere: [{ line: 2 }, { line: 6 }],
      refused: [{ line: 5, reason: '被救助人姓名必填；救助金额应大于零' }],
    });
  });

  it('that cannot be read leaves nothing', async () => {
    const before = await world.em.count(PartnerRelief);

    await expect(load('救助单位,被救助人姓名', `${agency},刘某`, '"')).rejects.toMatchObject({
      faults: [{ pointer: '/text' }],
    });

    expect(await world.em.count(PartnerRelief)).toBe(before);
  });
});

describe('a reply that found relief', () => {
  async function asked(applicants = 1) {
    const caseId = await verifiedCase(world);
    if (applicants > 1) {
      await world.em.update(ReliefCase, { id: caseId }, { acceptedOn: null });
      await file(world, { caseId, applicant: { name: '王小明' }, relation: '儿子' });
    }
    await sendInquiry(world.deps, { caseId, effectKey: aKey() });
    const [letter] = await openLetters(world.em, { caseId });
    return { caseId, letterId: letter?.id ?? '' };
  }
  const answer = async (letterId: string, relief?: { personId?: string; amountFen?: number }) =>
    settleLetter(world.deps, {
      ...{ letterId, state: 'replied', reply: '已救助', foundRelief: true, relief },
      ...{ actor: await actorOf(world, 'handler@county-a'), requestId: 'r' },
    });

  it('becomes a record of the agency for the same case, in one step', async () => {
    const { caseId, letterId } = await asked();

    await answer(letterId, { amountFen: 8_000_00 });

    const [record] = await world.em.findBy(PartnerRelief, { letterId });
    expect(record).toMatchObject({ source: 'letter', amountFen: 8_000_00, personName: '李秀兰' });
    await checkDuplicateRelief(world.deps, { caseId, effectKey: aKey() });
    expect(await caseWarnings(world.em, caseId)).toMatchObject([
      { kind: 'same-relief', source: 'partner', amountFen: 8_000_00 },
    ]);
  });

  it('must say whom of several applicants, and then leaves neither record nor reply', async () => {
    const { letterId } = await asked(2);

    await expect(answer(letterId)).rejects.toMatchObject({
      faults: [{ pointer: '/relief/personId' }],
    });

    expect(await world.em.findBy(PartnerRelief, { letterId })).toEqual([]);
    const letters: unknown = await world.em.query('SELECT state FROM inquiry_letter WHERE id = ?', [
      letterId,
    ]);
    expect(letters).toMatchObject([{ state: 'sent' }]);
  });
});
