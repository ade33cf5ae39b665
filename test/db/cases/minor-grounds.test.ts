import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessEligibility } from '../../../server/cases/assess-eligibility.js';
import { readCaseFile } from '../../../server/cases/case-file.js';
import { latestFinding } from '../../../server/cases/record-finding.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { EligibilityView } from '../../../server/cases/review-view-api.js';
import { legalBasis } from '../../../server/documents/assemble/parts.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueDocument } from '../../../server/documents/issue-document.js';
import { findOffice } from '../../../server/offices/find-office.js';
import {
  aKey,
  anIdentityNumber,
  aPayee,
  aWorld,
  doAct,
  verifiedCase,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

/** A child hurt in mind by a crime, which no item of Art. 7 names. */
const traumatised = (birth: string) =>
  verifiedCase(world, {
    applicant: { name: '小明', identityNumber: anIdentityNumber(birth) },
    verification: {
      ...{ situation: '7', situationReason: '心理遭受严重创伤', guardianChecked: true },
      ...{ facts: { isCriminal: true, hardship: true }, minorsInHousehold: 1 },
      minorFacts: { minorIsVictim: true, severeTrauma: true, noTimelyCompensation: true },
    },
  });

async function heldGrounds(caseId: string, acceptedOn: string): Promise<string[]> {
  await world.em.update(ReliefCase, { id: caseId }, { acceptedOn });
  await assessEligibility(world.deps, { caseId, effectKey: aKey() });
  const { tree } = EligibilityView.parse(await latestFinding(world.em, caseId, 'eligibility'));
  const grounds = tree.children[0]?.children ?? [];
  return grounds.filter(({ holds }) => holds === true).map(({ id }) => id);
}

async function basisOf(caseId: string): Promise<string[]> {
  const { em, deps } = world;
  return legalBasis({
    ...{ em, deps, extra: {}, issuedOn: deps.clock.today() },
    file: await readCaseFile(em, deps.vault, caseId),
    office: await findOffice(em, 'county-a'),
  });
}

async function reportOf(caseId: string): Promise<string> {
  await doAct(world, 'propose-relief', {
    ...{ caseId, by: 'handler@county-a' },
    data: {
      ...{ proposal: 'grant', amountFen: 30_000_00, basis: '事实清楚' },
      ...{ payees: [await aPayee(world, caseId, 30_000_00)], hasApplicationOrRecord: true },
    },
  });
  const kind = 'review-report';
  await world.dataSource.transaction((em) =>
    issueDocument(em, world.deps, { caseId, kind, officeId: 'county-a', effectKey: aKey() }),
  );
  const { html } = await world.em.findOneByOrFail(LegalDocument, { caseId, kind });
  return html.replaceAll(/\s*<[^>]*>\s*/g, '|').replaceAll(/\|+/g, '|');
}

describe('the grounds of minors', () => {
  it.each([
    ['20080302', '2026-03-02', ['situation-7', 'minor-1', 'minor-8']],
    ['20080302', '2026-03-03', ['situation-7']],
    ['20150601', '2018-02-27', ['situation-7', 'minor-1', 'minor-8']],
    ['20150601', '2018-02-26', ['situation-7']],
  ])('born on %s, accepted on %s: %j', async (birth, acceptedOn, expected) => {
    const caseId = await traumatised(birth);

    expect(await heldGrounds(caseId, acceptedOn)).toEqual(expected);
  });

  it('stand in the report with the title of their text', async () => {
    const caseId = await traumatised('20150601');
    await heldGrounds(caseId, '2026-03-02');

    const report = await reportOf(caseId);

    expect(report).toContain(
      '|《最高人民检察院关于全面加强未成年人国家司法救助工作的意见》救助对象第一项|未成年人受到犯罪侵害',
    );
    expect(report).toContain(
      '|（3）|身体出现伤残或者心理遭受严重创伤|符合|未成年人心理遭受严重创伤：查明属实|',
    );
    expect(report).toContain('|第七条第七项|');
  });

  it('are cited by papers where they hold', async () => {
    const caseId = await traumatised('20080302');
    const item = '《人民检察院开展国家司法救助工作细则》第七条第七项';

    await heldGrounds(caseId, '2026-03-03');
    const ofAnAdult = await basisOf(caseId);
    await heldGrounds(caseId, '2026-03-02');

    expect(ofAnAdult).toEqual([item]);
    expect(await basisOf(caseId)).toEqual([
      ...[item, '《最高人民检察院关于全面加强未成年人国家司法救助工作的意见》'],
    ]);
  });
});
