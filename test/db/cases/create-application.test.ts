import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { In } from 'typeorm';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { Application } from '../../../server/cases/application.entity.js';
import { CaseOffice } from '../../../server/cases/case-office.entity.js';
import { createApplication } from '../../../server/cases/create-application.js';
import { applicantsOf } from '../../../server/cases/has-minor.js';
import { OriginalCase } from '../../../server/cases/original-case.entity.js';
import { Person } from '../../../server/cases/person.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { ProcessRelease } from '../../../server/engine/process-release.entity.js';
import {
  actorOf,
  aKey,
  anApplication,
  anIdentityNumber,
  aWorld,
  caseRow,
  file,
  messages,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const original = (caseNumber: string) => ({
  ...{ cause: '王某故意伤害案', caseNumber, handledBy: '青山县人民检察院' },
  facts: '王某持刀伤人。',
});

describe('a case of an office with a process package of its own', () => {
  it('takes the release of that package for its whole life, and another office the national one', async () => {
    await world.em.insert(ProcessRelease, {
      ...{ id: 'county-b-1', package: 'county-b', version: 1, contentSha256: '0'.repeat(64) },
      ...{ deployedAt: world.clock.now(), effectiveOn: '2026-03-01' },
    });

    const own = await file(world, { officeId: 'county-b' });
    const other = await file(world, { officeId: 'county-a' });

    expect((await caseRow(world, own.caseId)).releaseId).toBe('county-b-1');
    expect(await messages(world, own.caseId)).toMatchObject([
      { variables: { release: 'county-b-1' } },
    ]);
    expect((await caseRow(world, other.caseId)).releaseId).toBe('standard-1');
  });
});

describe('createApplication refuses', () => {
  it('somebody of another office', async () => {
    const actor = await actorOf(world, 'intake-clerk@county-b');

    const filing = createApplication(world.deps, {
      ...{ actor, requestId: 'r', input: anApplication({ officeId: 'county-a' }) },
    });

    await expect(filing).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('dates to come, every one of them at once', async () => {
    const filing = file(world, {
      applicant: { name: '李秀兰', birthOn: '2026-03-03' },
      originalCase: { ...original('1号'), happenedOn: '2027-01-01' },
    });

    await expect(filing).rejects.toMatchObject({
      faults: [{ pointer: '/applicant/birthOn' }, { pointer: '/originalCase/happenedOn' }],
    });
  });

  it('a second relief of one person for one original case, however its number is typed', async () => {
    const identityNumber = anIdentityNumber();
    const applicant = { name: '李秀兰', identityNumber };
    const { caseId } = await file(world, {
      applicant,
      originalCase: original('青检刑诉〔2026〕7号'),
    });

    const second = file(world, {
      ...{ applicant, officeId: 'county-b' },
      originalCase: original('青检刑诉 [2026] 7号'),
    });

    await expect(second).rejects.toMatchObject({ code: 'DUPLICATE_RELIEF', details: { caseId } });
  });

  it('one of two filings of the same person at the same time', async () => {
    const input = {
      applicant: { name: '李秀兰', identityNumber: anIdentityNumber() },
      originalCase: original('青检刑诉〔2026〕8号'),
    };

    const filings = await Promise.allSettled([file(world, input), file(world, input)]);

    expect(filings.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const key = await world.em.findBy(OriginalCase, { caseNumber: '青检刑诉〔2026〕8号' });
    const cases = await world.em.findBy(ReliefCase, {
      originalCaseId: In(key.map(({ id }) => id)),
    });
    expect(cases).toHaveLength(1);
  });

  it('a further applicant once the case is accepted', async () => {
    const { caseId } = await file(world);
    await acceptCase(world.deps, { caseId, effectKey: aKey() });

    await expect(file(world, { caseId })).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('the same person twice in one case', async () => {
    const applicant = { name: '李秀兰', identityNumber: anIdentityNumber() };
    const { caseId } = await file(world, { applicant });

    await expect(file(world, { caseId, applicant })).rejects.toMatchObject({
      code: 'DUPLICATE_RELIEF',
    });
  });
});

describe('createApplication', () => {
  it('keeps the identity number unreadable and findable', async () => {
    const identityNumber = anIdentityNumber('19750305');
    const { caseId } = await file(world, { applicant: { name: '李秀兰', identityNumber } });

    const [person] = await applicantsOf(world.em, caseId);

    const stored = await world.em.findOneByOrFail(Person, { id: person?.id ?? '' });
    expect(JSON.stringify(stored)).not.toContain(identityNumber);
    expect(stored.identityIndex).toBe(world.deps.vault.index(identityNumber));
    expect(world.deps.vault.open(stored.identityCipher ?? '')).toBe(identityNumber);
    expect(stored.birthOn).toBe('1975-03-05');
  });

  it('starts the process once, with every variable a gateway may ask for', async () => {
    const { caseId } = await file(world, { urgent: true });

    const [start, ...others] = await messages(world, caseId);

    expect(others).toEqual([]);
    expect(start).toMatchObject({ name: 'relief-started', correlationKey: caseId, ttlMs: 0 });
    expect(start?.variables).toEqual({
      ...{ caseId, officeId: 'county-a', release: 'standard-1', origin: 'application' },
      ...{ urgent: true, round: 1, requestId: 'request', handlerId: null, resumeAt: null },
      ...{ lastPath: null, higherOfficeId: null, decidingOfficeId: null },
    });
    expect(world.deps.flushed).toContain(caseId);
  });

  it('files the case, its office and its audit in one go', async () => {
    const { caseId, applicationId } = await file(world);

    expect(await caseRow(world, caseId)).toMatchObject({ status: 'filed', filedOn: '2026-03-02' });
    expect(await world.em.findBy(CaseOffice, { caseId })).toMatchObject([
      { officeId: 'county-a', part: 'handling' },
    ]);
    expect(await world.em.findBy(AuditEntry, { caseId })).toMatchObject([
      { action: 'create-application', subjectId: applicationId },
    ]);
  });

  it('adds a further applicant to the same case and starts nothing', async () => {
    const { caseId } = await file(world);

    const joined = await file(world, { caseId, applicant: { name: '王小明' }, relation: '儿子' });

    expect(joined.caseId).toBe(caseId);
    expect(await world.em.countBy(Application, { caseId })).toBe(2);
    expect(await messages(world, caseId)).toHaveLength(1);
  });

  it('lets a person apply again after the first case was abandoned', async () => {
    const input = {
      applicant: { name: '李秀兰', identityNumber: anIdentityNumber() },
      originalCase: original('青检刑诉〔2026〕9号'),
    };
    const { caseId } = await file(world, input);
    const ended = { status: 'closed', outcome: 'abandoned', closedAt: new Date() } as const;
    await world.em.update(ReliefCase, { id: caseId }, ended);

    await expect(file(world, input)).resolves.toBeDefined();
  });
});
