import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { IntakeDraft } from '../../../server/intake/intake-draft.entity.js';
import { NationalImportRow } from '../../../server/national-import/national-import-row.entity.js';
import { insertAccount } from '../../support/builders.js';
import { anXlsx } from '../../support/an-xlsx.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { anApplication, anIdentityNumber, aWorld, file, type World } from '../../db/cases/world.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
interface Row {
  line: number;
  state: string;
  faults: { field: string; detail: string }[];
  differences: unknown[];
  caseId: string | null;
}

let world: World;
let app: Express;
let clerk: Agent;
beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  clerk = await aClerk();
});
afterAll(() => world.drop());

async function aClerk(): Promise<Agent> {
  const { username } = await insertAccount(world.em, {
    ...{ officeId: 'county-a', roles: ['intake-clerk'] },
  });
  return signedInAgent(app, username);
}

const head = '案件编号,当事人姓名,证件号码,案由,受理日期,承办检察官';
const columns = {
  ...{ 案件编号: 'externalNumber', 当事人姓名: 'name', 证件号码: 'identityNumber' },
  ...{ 案由: 'cause', 受理日期: 'receivedOn', 承办检察官: 'prosecutor' },
};
const asFile = (...rows: string[]) => ({
  ...{ officeId: 'county-a', fileName: '案件列表.csv' },
  file: Buffer.from([head, ...rows].join('\n')).toString('base64'),
});
let count = 0;
const aNumber = () => `E36068120260000${(count += 1)}`;

const preview = async (body: object, by = clerk) => {
  const response = await by.post('/api/national-imports/preview').send(body);
  return { status: response.status, ...(response.body as { columns: unknown; rows: Row[] }) };
};
const take = async (body: object, lines: number[], by = clerk) =>
  by.post('/api/national-imports').send({ ...body, columns, lines });

describe('a case list of the national system', () => {
  it('is read cell by cell, with every fault at its cell', async () => {
    const body = asFile(
      `${aNumber()},李秀兰,${anIdentityNumber()},故意伤害,2026-02-27,王检`,
      `${aNumber()},赵欣然,360681198001010017,故意伤害,上周,王检`,
      `${aNumber()},,,故意伤害,,`,
    );

    const { rows } = await preview(body);

    expect(rows.map(({ line, state }) => [line, state])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'nameless'],
    ]);
    expect(rows.map(({ faults }) => faults.map(({ field }) => field))).toEqual([
      [],
      ['identityNumber', 'receivedOn'],
      [],
    ]);
  });

  it('becomes drafts of the clerk, with the data and their source; faulty cells are left out', async () => {
    const number = aNumber();
    const body = asFile(`${number},赵欣然,360681198001010017,故意伤害,2026-02-27,王检`);

    const taken = await take(body, [2]);

    const { results, report } = taken.body as {
      results: { draftId: string; detail: string }[];
      report: string;
    };
    expect(taken.status).toBe(201);
    expect(report).toContain(`${number},赵欣然,已导入`);
    const draft = await clerk.get(`/api/intake-drafts/${results[0]?.draftId ?? ''}`);
    expect(draft.body).toMatchObject({
      content: {
        body: {
          externalNumber: number,
          applicant: { name: '赵欣然' },
          originalCase: { cause: '故意伤害' },
        },
        source: { fileName: '案件列表.csv', line: 2, receivedOn: '2026-02-27', prosecutor: '王检' },
      },
    });
    expect(JSON.stringify(draft.body)).not.toContain('360681198001010017');
  });

  it('is not doubled by the same file, nor by the same row in another, nor by two at once', async () => {
    const row = `${aNumber()},李秀兰,${anIdentityNumber()},故意伤害,2026-02-27,王检`;
    const other = await aClerk();

    const both = await Promise.all([take(asFile(row), [2]), take(asFile(row), [2], other)]);
    const again = await take(asFile(`${aNumber()},甲某,,盗窃,,`, row), [3]);

    const outcomes = both.map(
      ({ body }) => (body as { results: { outcome: string }[] }).results[0]?.outcome,
    );
    expect(outcomes.sort()).toEqual(['already', 'draft']);
    expect(again.body).toMatchObject({ results: [{ line: 3, outcome: 'already' }] });
    const { rows } = await preview(asFile(row));
    expect(rows).toMatchObject([{ state: 'imported' }]);
  });

  it('may be taken again once the draft is thrown away; is the case’s once it is filed', async () => {
    const number = aNumber();
    const row = asFile(`${number},李秀兰,${anIdentityNumber()},故意伤害,2026-02-27,王检`);
    const idOf = ({ body }: { body: unknown }) =>
      (body as { results: { draftId: string }[] }).results[0]?.draftId ?? '';
    const first = idOf(await take(row, [2]));
    await clerk.delete(`/api/intake-drafts/${first}`);

    const second = idOf(await take(row, [2]));
    const filed = await clerk
      .post('/api/applications')
      .send(anApplication({ externalNumber: number, draftId: second }));

    const { caseId } = filed.body as { caseId: string };
    expect(second).not.toBe(first);
    expect(await world.em.findOneByOrFail(NationalImportRow, { caseId })).toMatchObject({
      ...{ draftId: null, externalNumber: number },
    });
    const view = await clerk.get(`/api/cases/${caseId}`);
    expect(JSON.stringify(view.body)).toContain('由全国系统文件导入（案件列表.csv，第2行）');
  });

  it('of a case the office has is compared field by field, never taken as a second one', async () => {
    const number = aNumber();
    const identityNumber = anIdentityNumber();
    const { caseId } = await file(world, {
      ...{ externalNumber: number, applicant: { name: '李秀兰', identityNumber } },
    });
    const body = asFile(`${number},李秀蓝,${identityNumber},故意伤害,,`);

    const { rows } = await preview(body);
    const taken = await take(body, [2]);

    expect(rows).toMatchObject([
      {
        ...{ state: 'existing', caseId },
        differences: [
          { field: 'name', ours: '李秀兰', theirs: '李秀蓝' },
          { field: 'cause', ours: '王某故意伤害案', theirs: '故意伤害' },
        ],
      },
    ]);
    expect(taken.body).toMatchObject({ results: [{ outcome: 'refused', draftId: null }] });
  });

  it('of a person whose open case has no number offers to set it', async () => {
    const identityNumber = anIdentityNumber();
    const { caseId } = await file(world, { applicant: { name: '李秀兰', identityNumber } });

    const { rows } = await preview(asFile(`${aNumber()},李秀兰,${identityNumber},伤害,,`));

    expect(rows).toMatchObject([{ state: 'unnumbered', caseId }]);
  });

  it('is read from an xlsx too, by the columns the office saved', async () => {
    const workbook = await anXlsx({
      name: '列表',
      rows: [
        ['编码', '某人'],
        [aNumber(), '李秀兰'],
      ],
    });
    const body = {
      ...{ officeId: 'county-a', fileName: '列表.xlsx', file: workbook.toString('base64') },
    };

    const before = await preview(body);
    const saved = await clerk
      .put('/api/national-columns/county-a')
      .send({ columns: { 编码: 'externalNumber', 某人: 'name' } });
    const after = await preview(body);

    expect(before.columns).toMatchObject([{ field: null }, { field: null }]);
    expect(saved.status).toBe(200);
    expect(after.columns).toMatchObject([{ field: 'externalNumber' }, { field: 'name' }]);
    await clerk.put('/api/national-columns/county-a').send({ columns: {} });
  });

  it('is for who takes applications in this office', async () => {
    const body = asFile(`${aNumber()},李秀兰,,伤害,,`);
    const finance = await signedInAgent(app, 'finance-clerk@county-a', 'a password nobody uses');
    const drafts = await world.em.count(IntakeDraft);

    const foreign = await take({ ...body, officeId: 'county-b' }, [2]);
    const wrong = await take(body, [2], finance);

    expect([foreign.status, wrong.status]).toEqual([403, 403]);
    expect(await world.em.count(IntakeDraft)).toBe(drafts);
  });
});
