import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import type { PapersView, PreviewView } from '../../../server/document-templates/api.js';
import type { LegalDocument } from '../../../server/documents/document.entity.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { previewSandbox } from '../../../templates/render/sandbox.js';
import { packagedBody } from '../../../templates/render/template-files.js';
import { documentSamples } from '../../../templates/samples/index.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';
import { aCase, aWorld, type World } from '../../db/money/world.js';
import { aPaper } from '../../db/service/a-paper.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
type Answer = { status: number; body: unknown };

const kind = 'acceptance-notice';
const title = '周晓梅申请国家司法救助案';

let world: World;
let app: Express;
let deps: ReturnType<typeof testDeps>;
/** Writes templates and works on the cases of the county. */
let both: Person;
/** Writes templates and sees no case. */
let admin: Person;
/** Writes templates and works on the cases of another office. */
let stranger: Person;

interface Person {
  agent: Agent;
  accountId: string;
}

beforeAll(async () => {
  world = await aWorld();
  deps = testDeps(world.dataSource, { vault: world.deps.vault });
  app = createApp(deps, { engine: null });
  both = await person('county-a', 'system-admin', 'clerk');
  admin = await person('county-a', 'system-admin');
  stranger = await person('city-a', 'system-admin', 'clerk');
});
afterAll(async () => {
  await previewSandbox.close();
  await world.drop();
});

async function person(officeId: string, ...roles: RoleId[]): Promise<Person> {
  const { username, accountId } = await insertAccount(world.dataSource.manager, {
    officeId,
    roles,
  });
  return { agent: await signedInAgent(app, username), accountId };
}

/** A paper with the data of its full sample but for what the case has of its own. */
async function paperOf(
  name: DocumentKindId,
  data: object,
  overrides: Partial<LegalDocument> = {},
): Promise<string> {
  const { caseId } = await aCase(world, { title });
  const own = { ...documentSamples[name].full, ...data };
  return aPaper(world, caseId, name, { data: own, ...overrides });
}

const preview = (agent: Agent, documentId: string, body: string, of: DocumentKindId = kind) =>
  agent.post(`/api/document-templates/${of}/preview`).send({ body, source: { documentId } });
const papers = (agent: Agent, of: DocumentKindId = kind, q = '') =>
  agent.get(`/api/document-templates/${of}/papers`).query({ q });
const shown = ({ body }: Answer) => body as PreviewView;
const choice = ({ body }: Answer) => body as PapersView;
const readings = ({ accountId }: Person, subjectId: string) =>
  world.dataSource.manager.findBy(AuditEntry, {
    ...{ accountId, subjectId, action: 'read-document-data' },
  });

const packaged = packagedBody(documentKinds[kind]);
const aNotice = (overrides: Partial<LegalDocument> = {}) =>
  paperOf(kind, { applicantNames: ['周晓梅'] }, overrides);

describe('the preview on a paper of a case', () => {
  it('prints the text on screen with the data of that paper, and is no paper itself', async () => {
    const documentId = await aNotice();
    const count = () => world.dataSource.query<{ n: string }[]>('SELECT COUNT(*) n FROM document');
    const before = await count();

    const answer = await preview(both.agent, documentId, `${packaged}<p>试排的一段</p>`);

    expect(shown(answer)).toMatchObject({ fault: null });
    expect(shown(answer).html).toContain('周晓梅');
    expect(shown(answer).html).toContain('试排的一段');
    expect(await count()).toEqual(before);
  });

  it('says in words what a paper of older days lacks of what is printed today', async () => {
    const documentId = await paperOf(kind, { applicantNames: [7], newField: '多余' });

    const { html, fault } = shown(await preview(both.agent, documentId, packaged));

    expect(html).toBeNull();
    expect(fault).toContain('“申请人姓名”第1项');
    expect(fault).toContain('请选用另一份文书或者示例数据');
    expect(fault).not.toMatch(/applicantNames|\//);
  });

  it('tells the faults of a text as on a sample', async () => {
    const answer = await preview(both.agent, await aNotice(), `${packaged}<p>{{secret}}</p>`);

    expect(shown(answer)).toMatchObject({ html: null, fault: '文字有错误，改正以后才能打印' });
  });

  it('is on record as a reading, once for a sitting of ten minutes', async () => {
    const documentId = await aNotice();

    await preview(both.agent, documentId, packaged);
    deps.clock.set('2026-03-02T02:09:59.999Z');
    await preview(both.agent, documentId, `${packaged}<p>一</p>`);
    expect(await readings(both, documentId)).toHaveLength(1);
    deps.clock.set('2026-03-02T02:10:00.000Z');
    await preview(both.agent, documentId, `${packaged}<p>二</p>`);

    const [first, ...later] = await readings(both, documentId);
    expect(later).toHaveLength(1);
    expect(first).toMatchObject({ subjectType: 'document', detail: { kind } });
    expect(first?.caseId).not.toBeNull();
  });

  it('is refused to who may not read the paper, and nothing is on record as read', async () => {
    const documentId = await aNotice();

    for (const { agent } of [admin, stranger]) {
      const answer = await preview(agent, documentId, packaged);
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).not.toContain('周晓梅');
    }

    expect(await readings(admin, documentId)).toEqual([]);
  });

  it('is refused of a paper of another kind and of none', async () => {
    const other = await paperOf('recovery-notice', {});

    expect((await preview(both.agent, other, packaged)).status).toBe(404);
    expect((await preview(both.agent, 'nothing', packaged)).status).toBe(404);
  });

  it('of a paper of the inner file is refused to who may see the case but not its inner file', async () => {
    const counter = await person('county-a', 'system-admin', 'intake-clerk');
    const documentId = await paperOf('review-report', {});
    const body = packagedBody(documentKinds['review-report']);

    const refused = await preview(counter.agent, documentId, body, 'review-report');
    const read = await preview(both.agent, documentId, body, 'review-report');

    expect(refused.status).toBe(403);
    expect(shown(read).fault).toBeNull();
    expect(choice(await papers(counter.agent, 'review-report'))).toEqual({
      ...{ mayRead: false, items: [] },
    });
  });

  it('shows an account no plainer than the paper does, whatever the text asks for', async () => {
    const account = '6222020012345678901';
    const transfer = { bank: '江河银行', account, holder: '李秀兰' };
    const documentId = await paperOf('collection-notice', { transfer });
    const text = packagedBody(documentKinds['collection-notice']).replace(
      '{{maskAccount transfer.account}}',
      '{{transfer.account}}',
    );

    const answer = shown(await preview(both.agent, documentId, text, 'collection-notice'));

    expect(answer.html).toContain('8901');
    expect(answer.html).not.toContain(account);
  });
});

describe('the papers to choose from', () => {
  it('are those of the kind the person may read, the newest first, void ones too', async () => {
    const createdAt = new Date('2026-03-03T00:00:00Z');
    const older = await aNotice({ createdAt });
    const newer = await aNotice({
      ...{ createdAt: new Date('2026-03-03T00:00:01Z'), state: 'void' },
      voidReason: '适用法律有误',
    });
    await paperOf('recovery-notice', {}, { createdAt });

    const { mayRead, items } = choice(await papers(both.agent));

    expect(mayRead).toBe(true);
    expect(items.slice(0, 2).map(({ id }) => id)).toEqual([newer, older]);
    expect(items[0]).toMatchObject({ caseTitle: title, state: 'void', issuedOn: '2026-03-02' });
  });

  it('are found by number and by case, twenty at most', async () => {
    const number = '青检受〔2026〕77%号';
    const documentId = await aNotice({ number });
    for (let n = 0; n < 21; n += 1) await aNotice();

    const byNumber = choice(await papers(both.agent, kind, '77%'));
    const byCase = choice(await papers(both.agent, kind, '周晓梅'));
    const none = choice(await papers(both.agent, kind, '没有这个案件'));

    expect(byNumber.items.map(({ id }) => id)).toEqual([documentId]);
    expect(byCase.items).toHaveLength(20);
    expect(none).toEqual({ mayRead: true, items: [] });
  });

  it('are none for who may read no case, and none of another office', async () => {
    await aNotice();

    expect(choice(await papers(admin.agent))).toEqual({ mayRead: false, items: [] });
    expect(choice(await papers(stranger.agent))).toEqual({ mayRead: true, items: [] });
  });
});
