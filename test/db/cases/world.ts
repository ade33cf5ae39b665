import { randomInt, randomUUID } from 'node:crypto';
import type { Act } from '../../../processes/contract.js';
import { Account } from '../../../server/accounts/account.entity.js';
import { findActor } from '../../../server/accounts/find-session.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { caseActs } from '../../../server/cases/acts.js';
import type { NewApplication } from '../../../server/cases/create-application-api.js';
import { createApplication } from '../../../server/cases/create-application.js';
import { applicantsOf } from '../../../server/cases/has-minor.js';
import { lockCase } from '../../../server/cases/lock-case.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { createDemoWorld } from '../../../server/demo-world/create-demo-world.js';
import { checkCharacter } from '../../../server/domain/people/identity-number.js';
import { exclusionIds } from '../../../server/domain/eligibility/relief-exclusions.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { OutboxRow, type PublishPayload } from '../../../server/engine/outbox-row.entity.js';
import { ProcessRelease } from '../../../server/engine/process-release.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { testDeps } from '../../support/test-deps.js';
import { freshDatabase } from '../../support/fresh-database.js';

/** The demo offices, people and settings in a database of its own, and a released package. */
export async function aWorld() {
  const database = await freshDatabase();
  const { dataSource } = database;
  const deps = testDeps(dataSource);
  await createDemoWorld(deps, 'a password nobody uses');
  await dataSource.manager.insert(ProcessRelease, {
    ...{ id: 'standard-1', package: 'standard', version: 1, contentSha256: '0'.repeat(64) },
    ...{ deployedAt: deps.clock.now(), effectiveOn: '2026-01-01' },
  });
  return {
    dataSource,
    em: dataSource.manager,
    deps,
    clock: deps.clock,
    drop: () => database.drop(),
  };
}

export type World = Awaited<ReturnType<typeof aWorld>>;

/** A person of the demo world by user name, e.g. `handler@county-a`. */
export async function actorOf({ em, deps }: World, username: string): Promise<Actor> {
  const { id } = await em.findOneByOrFail(Account, { username });
  const actor = await findActor(em, id, deps.clock.today());
  if (actor === null) throw new Error(`${username} may not act`);
  return actor;
}

let person = 0;

/** A valid identity number nobody else of the test file has (a thousand of them); an adult unless told. */
export function anIdentityNumber(birth = '19800101'): string {
  person += 1;
  const digits = `430624${birth}${String(person % 1000).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}

/** What an intake clerk types; the original case is new every time. */
export function anApplication(overrides: Partial<NewApplication> = {}): NewApplication {
  return {
    officeId: 'county-a',
    origin: 'application',
    urgent: false,
    originalCase: {
      cause: '王某故意伤害案',
      caseNumber: `青检刑诉〔2026〕${randomUUID().slice(0, 8)}号`,
      handledBy: '青山县人民检察院',
      happenedOn: '2025-11-02',
      facts: '王某持刀将被害人刺成重伤。',
    },
    applicant: { name: '李秀兰', identityNumber: anIdentityNumber(), phone: '13900001234' },
    relation: '本人',
    form: 'written',
    request: '因伤致残，家庭困难，请求救助。',
    requestedFen: 30_000_00,
    materials: [{ item: 'application', name: '国家司法救助申请书', copies: 1 }],
    ...overrides,
  };
}

/** Files an application as the intake clerk of its office. */
export async function file(
  world: World,
  overrides: Partial<NewApplication> = {},
): Promise<{ caseId: string; applicationId: string }> {
  const input = anApplication(overrides);
  const actor = await actorOf(world, `intake-clerk@${input.officeId}`);
  return createApplication(world.deps, { actor, requestId: 'request', input });
}

export interface Doing {
  caseId: string;
  /** User name; the task lies in the person's first office. */
  by: string;
  data: Record<string, unknown>;
  headers?: Record<string, string>;
  variables?: Record<string, unknown>;
  processId?: string;
  elementId?: string;
  effectKey?: string;
}

/** Completes a task as far as its act goes, in a transaction of its own; answers the variables. */
export async function doAct(
  world: World,
  act: Act & keyof typeof caseActs,
  doing: Doing,
): Promise<Record<string, unknown>> {
  const { deps } = world;
  const actor = await actorOf(world, doing.by);
  const post = actor.roles[0];
  return world.dataSource.transaction(async (em) => {
    const { variables } = await caseActs[act]({
      ...{ em, deps, actor, inNameOf: null, data: doing.data },
      case: await lockCase(em, doing.caseId),
      task: Object.assign(new Task(), {
        ...{ id: randomUUID(), caseId: doing.caseId, act, elementId: doing.elementId ?? act },
        ...{ officeId: post?.officeId, role: post?.role, headers: doing.headers ?? {} },
        ...{ variables: doing.variables ?? {}, processId: doing.processId ?? 'relief-case' },
      }),
      effectKey: doing.effectKey ?? aKey(),
      ...{ today: deps.clock.today(), now: deps.clock.now() },
    });
    return variables ?? {};
  });
}

/** An element instance key. */
export const aKey = (): string => String(2_251_799_813_685_249 + randomInt(2 ** 40));

export const caseRow = ({ em }: World, caseId: string): Promise<ReliefCase> =>
  em.findOneByOrFail(ReliefCase, { id: caseId });

/** Messages written for the engine, in order. */
export async function messages({ em }: World, caseId: string): Promise<PublishPayload[]> {
  const rows = await em.find(OutboxRow, {
    where: { caseId, kind: 'publish-message' },
    order: { id: 'ASC' },
  });
  return rows.map(({ payload }) => payload as PublishPayload);
}

/** Every item of Art. 8 was looked for and is not there. */
export const nothingAgainst: Record<string, boolean> = Object.fromEntries(
  exclusionIds.map((id) => [id, false]),
);

/** What a handler finds out; ready to propose a grant. */
export const aVerification = (overrides: Record<string, unknown> = {}) => ({
  ...{ findings: '伤情属实，家庭困难。', situation: '1', hardship: 'special' },
  facts: {
    ...{ isCriminal: true, victimSeverelyInjured: true, liableCannotPay: true },
    ...{ noCompensationByLitigation: true, hardship: true },
  },
  exclusions: nothingAgainst,
  ...{ lossFen: 200_000_00, lawfulAwardFen: 180_000_00, compensationFen: 0 },
  ...{ applicantFaultPercent: 0, monthlyIncomeFen: 3_000_00, householdSize: 3 },
  minorsInHousehold: 0,
  ...{ proposalLean: 'grant', ownAmountFen: 30_000_00, verifyNext: 'report' },
  ...overrides,
});

/** On an account of the person's own: two cases paid to one account would warn of each other. */
export async function aPayee({ em }: World, caseId: string, amountFen: number) {
  const [first] = await applicantsOf(em, caseId);
  const personId = first?.id ?? '';
  return {
    ...{ personId, amountFen, bank: '中国农业银行青山县支行' },
    ...{ account: accountOf(personId), holder: '李秀兰' },
  };
}

/** Nineteen digits made from the person's id. */
export function accountOf(personId: string): string {
  const digits = Array.from(personId.replaceAll('-', '')).map((char) => parseInt(char, 16) % 10);
  return `62284804${digits.slice(0, 11).join('')}`;
}

/** An accepted case whose facts are found out. */
export async function verifiedCase(
  world: World,
  {
    verification = {},
    ...overrides
  }: Partial<NewApplication> & { verification?: Record<string, unknown> } = {},
): Promise<string> {
  const { caseId } = await file(world, overrides);
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  const by = `handler@${overrides.officeId ?? 'county-a'}`;
  await doAct(world, 'verify-case', { caseId, by, data: aVerification(verification) });
  return caseId;
}

/** A case with a proposal before the approvers. */
export async function proposedCase(
  world: World,
  amountFen = 30_000_00,
  overrides: Parameters<typeof verifiedCase>[1] = {},
): Promise<string> {
  const caseId = await verifiedCase(world, overrides);
  const by = `handler@${overrides.officeId ?? 'county-a'}`;
  const payees = [await aPayee(world, caseId, amountFen)];
  const data = {
    proposal: 'grant',
    amountFen,
    payees,
    basis: '事实清楚',
    hasApplicationOrRecord: true,
  };
  await doAct(world, 'propose-relief', { caseId, by, data });
  return caseId;
}
