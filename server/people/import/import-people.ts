import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { z } from 'zod';
import { Account } from '../../accounts/account.entity.js';
import { newAccountCredentials } from '../../accounts/passwords/one-time-password.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { InputError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { standingOffices, type OfficeFacts } from '../../offices/find-office.js';
import { officeScope } from '../../offices/office-scope.js';
import { NewPersonBody } from '../api.js';
import type { ImportPreview } from '../people-views-api.js';
import { insertPerson } from '../persons/create-person.js';
import { readPeopleTable, type PeopleLine } from './read-people-table.js';

interface Asked {
  actor: Actor;
  /** The file, base64. */
  file: string;
}

interface JudgedLine extends PeopleLine {
  officeId: string;
  faults: string[];
}

type ImportDeps = Pick<Deps, 'dataSource' | 'clock'>;

/** What the table says, line by line with everything that speaks against each; changes nothing. */
export async function previewImport(
  { dataSource, clock }: ImportDeps,
  { actor, file }: Asked,
): Promise<z.infer<typeof ImportPreview>> {
  const lines = await judge(dataSource.manager, { actor, file, today: clock.today() });
  return {
    rows: lines,
    faultCount: lines.filter(({ faults }) => faults.length > 0).length,
  };
}

/** Creates everybody of the table, or nobody: one line with a fault refuses all. The passwords are told here and never again. */
export async function importPeople(
  { dataSource, clock }: ImportDeps,
  { actor, file, requestId }: Asked & { requestId: string },
): Promise<{ username: string; name: string; oneTimePassword: string }[]> {
  const lines = await judge(dataSource.manager, { actor, file, today: clock.today() });
  const faults = lines.flatMap(({ line, faults: found }) =>
    found.map((detail) => ({ pointer: `/file/${line}`, detail: `第${line}行：${detail}` })),
  );
  if (faults.length > 0) throw new InputError(faults, '表中有不合格的行，没有导入任何人员');
  const credentials = await Promise.all(lines.map(() => newAccountCredentials(new Date())));
  return dataSource.transaction(async (em) => {
    const people: { username: string; name: string; oneTimePassword: string }[] = [];
    for (const [index, { username, name, officeId }] of lines.entries()) {
      const own = credentials[index];
      if (own === undefined) continue;
      const input = { username, name, officeId };
      await insertPerson(
        em,
        { clock },
        { by: actor.accountId, requestId, input, credentials: own },
      );
      people.push({ username, name, oneTimePassword: own.oneTimePassword });
    }
    return people;
  });
}

async function judge(
  em: EntityManager,
  { actor, file, today }: Asked & { today: LocalDate },
): Promise<JudgedLine[]> {
  const lines = await readPeopleTable(Buffer.from(file, 'base64'));
  if (lines.length === 0) {
    throw new InputError([{ pointer: '/file', detail: '表中没有人员' }], '表中没有人员');
  }
  const scope = await officeScope(em, actor, 'manage-people', today);
  const offices = (await standingOffices(em, today)).filter(({ id }) => scope.includes(id));
  const taken = await em.find(Account, {
    where: { username: In(lines.map(({ username }) => username)) },
    select: { username: true },
  });
  const known = new Set(taken.map(({ username }) => username));
  return lines.map((line) => judgeLine(line, { lines, offices, known }));
}

function judgeLine(
  line: PeopleLine,
  world: { lines: PeopleLine[]; offices: OfficeFacts[]; known: Set<string> },
): JudgedLine {
  const { username, name, office } = line;
  const found = world.offices.find((row) => row.name === office || row.id === office);
  const parsed = NewPersonBody.safeParse({ username, name, officeId: found?.id ?? '-' });
  const twice = world.lines.some((other) => other.username === username && other.line < line.line);
  return {
    ...line,
    officeId: found?.id ?? '',
    faults: [
      ...(parsed.success
        ? []
        : parsed.error.issues.map(({ path, message }) => faultText(path, message))),
      ...(found === undefined ? [`您管理的范围内没有“${office}”`] : []),
      ...(world.known.has(username) ? ['用户名已被使用'] : []),
      ...(twice ? ['用户名在表中重复'] : []),
    ],
  };
}

const faultText = (path: readonly PropertyKey[], message: string): string =>
  path[0] === 'name' ? '姓名应为2至60个字' : message;
