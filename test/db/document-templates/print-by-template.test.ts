import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { fingerprintOf } from '../../../server/document-templates/check-version.js';
import { recheckTemplates } from '../../../server/document-templates/recheck-templates.js';
import { renderByTemplate } from '../../../server/document-templates/render-by-template.js';
import { TemplateVersion } from '../../../server/document-templates/template-version.entity.js';
import { renderHtml } from '../../../templates/render/render-html.js';
import { packagedBody } from '../../../templates/render/template-files.js';
import { TemplateDataError } from '../../../templates/render/template-data-error.js';
import { documentKinds } from '../../../templates/index.js';
import { documentSamples } from '../../../templates/samples/index.js';
import { insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps, type TestDeps } from '../../support/test-deps.js';

const kind = 'recovery-notice';
const data = documentSamples[kind].full;
const on = '2026-03-02';
const body = packagedBody(documentKinds[kind]).replace(
  '请及时向本院说明情况',
  '请在七日内向本院说明情况',
);

let database: FreshDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await freshDatabase();
  deps = testDeps(database.dataSource);
});
afterAll(() => database.drop());

/** A text that is in force, as a release leaves it. */
async function released(
  overrides: Partial<TemplateVersion> = {},
): Promise<{ id: string; officeId: string }> {
  const { manager } = database.dataSource;
  const { id: officeId } = await insertOffice(manager);
  const [id, at] = [randomUUID(), new Date('2026-03-01T00:00:00Z')];
  await manager.insert(TemplateVersion, {
    ...{ id, officeId, kind, number: 3, body, base: '1.0.0', state: 'released', note: '' },
    ...{ validFrom: '2026-03-01', validTo: null, draftedBy: 'a', draftedAt: at, editedBy: 'a' },
    ...{ editedAt: at, triedBy: 'a', triedAt: at, decidedBy: 'b', decidedAt: at, revision: 1 },
    checkedBy: fingerprintOf(kind),
    ...overrides,
  });
  return { id, officeId };
}

const print = (officeId: string, given: unknown = data) =>
  renderByTemplate(database.dataSource.manager, deps, { kind, officeId, on, data: given });
const rowOf = (id: string) => database.dataSource.manager.findOneByOrFail(TemplateVersion, { id });
const auditOf = (subjectId: string) =>
  database.dataSource.manager.findBy(AuditEntry, { subjectId, action: 'leave-template-aside' });

describe('a paper', () => {
  it('is printed by the text of its office, whose version stands in it', async () => {
    const { officeId } = await released();

    const { html, templateVersion } = await print(officeId);

    expect(html).toContain('请在七日内向本院说明情况');
    expect(templateVersion).toMatch(new RegExp(`^${officeId}-3\\+[0-9a-f]{12}$`));
    expect(html).toContain(`content="${templateVersion}"`);
    expect(await print(officeId)).toEqual(await print(officeId));
  });

  it('of an office below is printed by the same text', async () => {
    const { officeId } = await released();
    const { id: below } = await insertOffice(database.dataSource.manager, { parentId: officeId });

    expect((await print(below)).templateVersion).toMatch(new RegExp(`^${officeId}-3\\+`));
  });

  it('of an office without one is printed by the packaged text', async () => {
    const { id: officeId } = await insertOffice(database.dataSource.manager);

    expect(await print(officeId)).toEqual(renderHtml(kind, data));
  });

  it.each([
    ['before its first day', { validFrom: '2026-03-03' }],
    ['after its last day', { validFrom: '2026-02-01', validTo: '2026-03-01' }],
  ])('is printed by the packaged text %s', async (_when, days) => {
    const { officeId } = await released(days);

    expect((await print(officeId)).html).toBe(renderHtml(kind, data).html);
  });

  it.each([
    ['on its first day', { validFrom: on }],
    ['on its last day', { validTo: on }],
  ])('is printed by the text of the office %s', async (_when, days) => {
    const { officeId } = await released(days);

    expect((await print(officeId)).html).toContain('请在七日内');
  });

  it('whose data do not fit is refused, whichever text prints it', async () => {
    const { id, officeId } = await released();

    await expect(print(officeId, { ...data, paidFen: -1 })).rejects.toBeInstanceOf(
      TemplateDataError,
    );

    expect((await rowOf(id)).fault).toBeNull();
  });
});

describe('a released text that does not fit the product any more', () => {
  const outdated = { body: body.replace('{{payeeName}}', '{{payee}}'), checkedBy: 'f'.repeat(64) };

  it('is left aside at the first paper: the packaged text prints, the fault is told', async () => {
    const { id, officeId } = await released(outdated);

    const { html } = await print(officeId);

    expect(html).toBe(renderHtml(kind, data).html);
    expect((await rowOf(id)).fault).toContain('第3行：没有“payee”这一项');
    expect(await auditOf(id)).toHaveLength(1);
    await print(officeId);
    expect(await auditOf(id)).toHaveLength(1);
  });

  it('is found at the start of the program', async () => {
    const { id } = await released(outdated);
    const fine = await released({ checkedBy: 'f'.repeat(64) });
    const gone = await released({ kind: 'gone-paper', checkedBy: 'f'.repeat(64) });

    expect(await recheckTemplates(deps)).toBe(2);

    expect((await rowOf(id)).fault).toContain('payee');
    expect((await rowOf(gone.id)).fault).toBe('产品不再有这种文书');
    expect(await rowOf(fine.id)).toMatchObject({ fault: null, checkedBy: fingerprintOf(kind) });
    expect(await recheckTemplates(deps)).toBe(0);
  });

  it('is left aside when it cannot be printed whole, though it passed the check', async () => {
    const loop = '{{#each @root.legalBasis}}'.repeat(9) + '{{/each}}'.repeat(9);
    const { id, officeId } = await released({ body: `${body}${loop}` });
    const many = { ...data, legalBasis: Array.from({ length: 40 }, () => '规定') };

    const { html } = await print(officeId, many);

    expect(html).toBe(renderHtml(kind, many).html);
    expect((await rowOf(id)).fault).toBe('打印用时过长，请减少循环的层数');
  });
});
