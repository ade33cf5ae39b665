import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { readCaseFile } from '../../../server/cases/case-file.js';
import { applicantsOf } from '../../../server/cases/has-minor.js';
import { listCases } from '../../../server/cases/list-cases.js';
import { readCase } from '../../../server/cases/read-case.js';
import { searchDuplicates } from '../../../server/cases/search-duplicates.js';
import type { IdentityKind } from '../../../server/domain/people/identity-document.js';
import { IdentityKinds0009 } from '../../../server/db/migrations/0009-identity-kinds.js';
import { migrations } from '../../../server/db/migrations/index.js';
import { convertOldForm } from '../../../server/domain/people/identity-number.js';
import { actorOf, anApplication, aWorld, file, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const told = { birthOn: '1990-01-01', sex: 'female' as const };

const found = async (q: string) => {
  const actor = await actorOf(world, 'handler@county-a');
  const { items } = await listCases(world.deps, { actor, query: { q, limit: 100 } });
  return items.map(({ id }) => id);
};

describe('an applicant’s document', () => {
  it.each([
    ['hmt-residence-permit', '810000199408230021', '810***********0021', '1994-08-23'],
    ['foreigner-permanent-residence', '911124198108030024', '911***********0024', '1981-08-03'],
    ['foreigner-permanent-residence', 'CAN110081080310', 'CAN********0310', '1990-01-01'],
    ['passport', 'E12345678', 'E******78', '1990-01-01'],
    ['other', '军字第1234567号', '*********7号', '1990-01-01'],
  ] as [IdentityKind, string, string, string][])(
    'a %s %s is kept sealed, shown masked with its kind, and found again',
    async (identityKind, identityNumber, masked, birthOn) => {
      const asked = birthOn === told.birthOn ? told : {};
      const applicant = { name: '李秀兰', identityKind, identityNumber, ...asked };
      const { caseId } = await file(world, { applicant });

      const actor = await actorOf(world, 'handler@county-a');
      const view = await readCase(world.deps, { caseId, actor });
      const paper = await readCaseFile(world.em, world.deps.vault, caseId);
      const again = await searchDuplicates(world.deps, { identityKind, identityNumber });

      expect(view.applicants).toMatchObject([{ identityKind, identityMasked: masked, birthOn }]);
      expect(JSON.stringify(view)).not.toContain(identityNumber);
      expect(paper.applicants).toMatchObject([{ identityKind, identityNumber }]);
      expect(await found(identityNumber.toLowerCase())).toEqual([caseId]);
      expect(again.items).toHaveLength(1);
    },
  );

  it('of 15 digits is kept as the 18, and a second relief is refused whichever form is typed', async () => {
    const old = `430624800101${String(randomInt(100, 900))}`;
    const converted = convertOldForm(old);
    const number = 'number' in converted ? converted.number : '';
    const { originalCase } = anApplication();
    const given = originalCase === undefined ? {} : { originalCase };
    const filed = file(world, { applicant: { name: '李秀兰', identityNumber: old }, ...given });
    const { caseId } = await filed;

    const second = file(world, { applicant: { name: '李秀兰', identityNumber: number }, ...given });

    await expect(second).rejects.toMatchObject({ code: 'DUPLICATE_RELIEF' });
    const [person] = await applicantsOf(world.em, caseId);
    expect(person).toMatchObject({ identityKind: 'resident-id', birthOn: '1980-01-01' });
    expect(world.deps.vault.open(person?.identityCipher ?? '')).toBe(number);
    expect(await found(old)).toEqual([caseId]);
    expect(await found(number)).toEqual([caseId]);
  });

  it('says nothing of another document with the same characters', async () => {
    const applicant = { name: '王建国', identityNumber: 'K7654321', ...told };
    const { caseId } = await file(world, { applicant: { ...applicant, identityKind: 'passport' } });

    const other = await searchDuplicates(world.deps, {
      ...{ identityKind: 'other' as const, identityNumber: 'K7654321' },
    });

    expect(other.items).toEqual([]);
    expect(await found('K7654321')).toEqual([caseId]);
  });

  it('is refused when it says that its holder is yet to be born', async () => {
    const applicant = { name: '李秀兰', identityNumber: '430624202603030014' };

    await expect(file(world, { applicant })).rejects.toMatchObject({
      faults: [{ pointer: '/applicant/identityNumber', detail: '号码中的出生日期不能晚于今天' }],
    });
  });
});

describe('a person of the time before kinds', () => {
  it('has the kind its number tells', async () => {
    const kinds = migrations.indexOf(IdentityKinds0009);
    for (let left = migrations.length; left > kinds; left -= 1) {
      await world.dataSource.undoLastMigration();
    }
    const masks = { a: '430***********0014', b: '810***********0021', c: '911***********0024' };
    for (const [id, masked] of Object.entries(masks)) {
      await world.dataSource.query(
        `INSERT INTO person (id, name, identity_cipher, identity_index, identity_masked, created_at)
         VALUES (?, '李某', 'v1.x', ?, ?, '2026-03-01')`,
        [id, id.repeat(64), masked],
      );
    }

    await world.dataSource.runMigrations();

    const rows: unknown[] = await world.dataSource.query(
      `SELECT id, identity_kind AS kind FROM person WHERE id IN ('a', 'b', 'c') ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: 'a', kind: 'resident-id' },
      { id: 'b', kind: 'hmt-residence-permit' },
      { id: 'c', kind: 'foreigner-permanent-residence' },
    ]);
  });
});
