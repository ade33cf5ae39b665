import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { assessEligibility } from '../../../server/cases/assess-eligibility.js';
import { caseFindings } from '../../../server/cases/case-findings.js';
import { latestFinding } from '../../../server/cases/record-finding.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { issueDocument } from '../../../server/documents/issue-document.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { openLetters } from '../../../server/inquiries/open-letters.js';
import { sendInquiry } from '../../../server/inquiries/send-inquiry.js';
import { settleLetter } from '../../../server/inquiries/settle-letter.js';
import { keptSettings } from '../../../server/settings/keep-setting-refs.js';
import {
  actorOf,
  aKey,
  aPayee,
  aVerification,
  aWorld,
  doAct,
  file,
  nothingAgainst,
  verifiedCase,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const by = 'handler@county-a';
const allButFault = Object.fromEntries(
  Object.entries(nothingAgainst).filter(([id]) => id !== 'own-fault'),
);

async function assessed(caseId: string) {
  await assessEligibility(world.deps, { caseId, effectKey: aKey() });
  return latestFinding(world.em, caseId, 'eligibility');
}

/** Facts that would be refused for a grant, stated by a handler who means to refuse. */
const refusing = (verification: Record<string, unknown>) =>
  verifiedCase(world, {
    verification: { proposalLean: 'refuse', ownAmountFen: undefined, ...verification },
  });

async function propose(caseId: string, more: Record<string, unknown> = {}) {
  return doAct(world, 'propose-relief', {
    ...{ caseId, by },
    data: {
      ...{ proposal: 'grant', amountFen: 30_000_00, basis: '事实清楚' },
      ...{ payees: [await aPayee(world, caseId, 30_000_00)], hasApplicationOrRecord: true },
      ...more,
    },
  });
}

async function verify(data: Record<string, unknown>) {
  const { caseId } = await file(world);
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  return doAct(world, 'verify-case', { caseId, by, data: aVerification(data) });
}

const gaps: [data: Record<string, unknown>, pointer: string, detail: string][] = [
  [{ situation: undefined }, '/situation', '应当认定救助情形'],
  [{ situation: '4' }, '/facts', '第七条第四项尚有事实待查：财产受到重大损失'],
  [
    { facts: { isCriminal: true, victimSeverelyInjured: false } },
    '/situation',
    '认定的事实不符合第七条第一项：致重伤或者严重残疾',
  ],
  [{ situation: '7' }, '/situationReason', '第七条第七项尚有事实待查：认为需要救助的理由'],
  [{ exclusions: allButFault }, '/exclusions', '尚未逐项查明：对案件发生有重大过错'],
  [
    { facts: { isCriminal: true, victimSeverelyInjured: true, hardship: false } },
    '/facts',
    '已认定生活困难程度，与“因案件造成生活困难”不属实矛盾',
  ],
];

describe('verify-case', () => {
  it.each(gaps)('tells who means to grant what is missing: %j', async (data, pointer, detail) => {
    await expect(verify(data)).rejects.toMatchObject({
      faults: [{ pointer, detail: expect.stringContaining(detail) as unknown }],
    });
  });

  it('lets a handler who means to refuse leave facts open', async () => {
    const open = { situation: undefined, facts: {}, exclusions: {}, proposalLean: 'refuse' };

    await expect(verify({ ...open, ownAmountFen: undefined })).resolves.toEqual({});
  });
});

describe('assess-eligibility', () => {
  it('needs the case verified', async () => {
    const { caseId } = await file(world);
    await acceptCase(world.deps, { caseId, effectKey: aKey() });

    await expect(assessed(caseId)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('applies the rules of the day of acceptance and keeps which, once for a delivery', async () => {
    const caseId = await verifiedCase(world);
    await world.em.update(ReliefCase, { id: caseId }, { acceptedOn: '2021-12-30' });
    const effectKey = aKey();

    await assessEligibility(world.deps, { caseId, effectKey });
    await assessEligibility(world.deps, { caseId, effectKey });

    expect(await latestFinding(world.em, caseId, 'eligibility')).toMatchObject({
      ...{ conclusion: 'eligible', ruleVersion: 'trial-2016' },
    });
    const kept = await keptSettings(world.em, caseId);
    expect(kept.filter(({ usedFor }) => usedFor === 'assess-eligibility')).toMatchObject([
      { key: 'ruleVersion', decisiveOn: '2021-12-30', value: { id: 'trial-2016' } },
    ]);
  });

  it('shows the whole tree on the page of the case', async () => {
    const caseId = await verifiedCase(world);
    await assessed(caseId);

    const { eligibility } = await caseFindings(world.em, caseId, { seesInner: true });

    expect(eligibility?.conclusion).toBe('eligible');
    expect(eligibility?.tree.children.map(({ id }) => id)).toEqual([
      ...['grounds', 'generally-not', 'never', 'no-limitation'],
    ]);
    expect(eligibility?.tree.children[0]?.children[0]?.children[0]?.facts).toEqual([
      { name: 'isCriminal', label: '原案为刑事案件', value: true },
    ]);
  });

  it('is open while another agency has yet to answer whether there was relief', async () => {
    const caseId = await verifiedCase(world);
    await sendInquiry(world.deps, { caseId, effectKey: aKey() });

    expect(await assessed(caseId)).toMatchObject({
      ...{ conclusion: 'undetermined' },
      tree: { missing: ['已在同一案件中获得国家司法救助'] },
    });

    for (const { id } of await openLetters(world.em, { caseId })) {
      const answer = { state: 'replied', reply: '无', foundRelief: false, requestId: 'r' } as const;
      await settleLetter(world.deps, { letterId: id, ...answer, actor: await actorOf(world, by) });
    }
    expect(await assessed(caseId)).toMatchObject({ conclusion: 'eligible' });
  });
});

describe('propose-relief', () => {
  it('refuses a grant to an organisation, whatever the reason', async () => {
    const caseId = await refusing({ exclusions: { ...nothingAgainst, organisation: true } });

    await expect(propose(caseId, { exceptionReason: '特殊' })).rejects.toMatchObject({
      ...{ code: 'NOT_ELIGIBLE' },
      message: expect.stringContaining('申请人为社会组织、法人') as unknown,
    });
  });

  it('refuses a grant when no situation can hold', async () => {
    const facts = { isCriminal: false, isCivilTort: false, retaliated: false };
    const further = { maintenanceClaim: false, isPetitioner: false };
    const caseId = await refusing({ situation: undefined, facts, opinionFacts: further });

    await expect(propose(caseId)).rejects.toMatchObject({ code: 'NOT_ELIGIBLE' });
  });

  it('refuses a grant while facts are open, and names them', async () => {
    const caseId = await refusing({ exclusions: allButFault });

    await expect(propose(caseId)).rejects.toMatchObject({
      ...{ code: 'ELIGIBILITY_OPEN' },
      message: '救助条件尚有事实待查：对案件发生有重大过错。可选择“补充核实”退回审查核实',
    });
  });

  it('asks for the reason of an exception and keeps it with proposal and decision', async () => {
    const against = { ...nothingAgainst, 'waived-compensation': true };
    const caseId = await verifiedCase(world, { verification: { exclusions: against } });

    await expect(propose(caseId)).rejects.toMatchObject({
      faults: [
        {
          pointer: '/exceptionReason',
          detail: expect.stringContaining('第八条第四项') as unknown,
        },
      ],
    });
    await propose(caseId, { exceptionReason: '放弃的数额很小' });

    expect(await latestFinding(world.em, caseId, 'proposal')).toMatchObject({
      exceptionReason: '放弃的数额很小',
    });
    const [decision] = await world.em.findBy(Decision, { caseId });
    expect(decision?.opinion).toBe('事实清楚\n特殊救助理由：放弃的数额很小');
  });

  it('keeps no reason where none is needed, and lets a refusal pass', async () => {
    const granted = await verifiedCase(world);
    await propose(granted, { exceptionReason: '多写的' });
    const refused = await refusing({ exclusions: {} });
    const data = { proposal: 'refuse', refuseReasons: '查不清', basis: '见报告' };

    await doAct(world, 'propose-relief', {
      ...{ caseId: refused, by, data: { ...data, hasApplicationOrRecord: true } },
    });

    const reasonOf = async (id: string) =>
      (await latestFinding(world.em, id, 'proposal'))?.['exceptionReason'];
    expect([await reasonOf(granted), await reasonOf(refused)]).toEqual([null, null]);
  });
});

describe('the 审查报告', () => {
  async function reportOf(caseId: string): Promise<string> {
    await world.dataSource.transaction((em) =>
      issueDocument(em, world.deps, {
        ...{ caseId, kind: 'review-report', officeId: 'county-a', effectKey: aKey() },
      }),
    );
    const { html } = await world.em.findOneByOrFail(LegalDocument, {
      caseId,
      kind: 'review-report',
    });
    return html.replaceAll(/\s*<[^>]*>\s*/g, '|').replaceAll(/\|+/g, '|');
  }

  it('prints rule, conditions, facts and the reason of an exception', async () => {
    const against = { ...nothingAgainst, 'waived-compensation': true };
    const caseId = await verifiedCase(world, { verification: { exclusions: against } });
    await assessed(caseId);
    await propose(caseId, { exceptionReason: '放弃的数额很小' });

    const report = await reportOf(caseId);

    expect(report).toContain(
      '|适用《人民检察院开展国家司法救助工作细则》审查，属于一般不予救助的情形',
    );
    expect(report).toContain('|第七条第一项|');
    expect(report).toContain('|（2）|致重伤或者严重残疾|符合|被害人重伤或者严重残疾：查明属实|');
    expect(report).toContain('|第八条第一项|对案件发生有重大过错|不存在|查明不属实|');
    expect(report).toContain('|存在|查明属实|');
    expect(report).toContain('|申请国家司法救助没有时限');
    expect(report).toContain('|放弃的数额很小|');
    expect(report).not.toContain('第七条第二项');
  });

  it('names what is still open beside a proposed refusal', async () => {
    const caseId = await refusing({ situation: '1', facts: { isCriminal: true } });
    await assessed(caseId);
    await doAct(world, 'propose-relief', {
      ...{ caseId, by },
      data: {
        ...{
          proposal: 'refuse',
          refuseReasons: '查不清',
          basis: '见核实',
          hasApplicationOrRecord: true,
        },
      },
    });

    const report = await reportOf(caseId);

    expect(report).toContain('尚有事实待查，不能得出结论');
    expect(report).toContain('尚待查明：被害人重伤或者严重残疾；');
    expect(report).toContain('|待核实|被害人重伤或者严重残疾：待查|');
  });
});
