import type { DataSource, QueryRunner } from 'typeorm';
import { createVault } from '../../../server/vault.js';
import { nameTerms } from '../../../server/domain/search/terms.js';

/** How much of everything; counties carry the cases. */
export interface Size {
  cases: number;
  people: number;
  /** Of a hundred cases so many are open; 15 unless told. */
  openPercent?: number;
}

const cities = 10;
const countiesOfCity = 10;
export const counties = cities * countiesOfCity;
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗';
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志梅春辉波斌宇浩轩晨';

/** Roles of the people of a county, by turns; most handle cases. */
const roles = [
  ...Array<string>(6).fill('handler'),
  ...['intake-clerk', 'clerk', 'assistant', 'department-head', 'deputy-chief', 'chief'],
  ...['finance-clerk', 'finance-reviewer', 'committee-secretary', 'case-supervisor'],
];

/**
 * A province's worth of cases by statements over sets: offices, people, persons, cases, tasks, terms, search terms. Keys look random as
 * those of the product do, so that neighbours in a list lie apart in the table.
 */
export async function fill(
  database: DataSource,
  { cases, people, openPercent = 15 }: Size,
  told: (what: string) => void,
): Promise<void> {
  const dataSource = database.createQueryRunner();
  await dataSource.query('SET SESSION foreign_key_checks = 0, unique_checks = 0');
  const steps: [string, () => Promise<unknown>][] = [
    ['numbers', () => numbers(dataSource, Math.max(cases, people))],
    ['offices', () => offices(dataSource)],
    ['people', () => peopleOf(dataSource, people)],
    ['persons', () => persons(dataSource, cases)],
    ['cases', () => reliefCases(dataSource, cases, openPercent)],
    ['parts', () => parts(dataSource)],
    ['terms of law', () => deadlines(dataSource)],
    ['tasks', () => tasks(dataSource)],
    ['search terms', () => searchTerms(dataSource)],
    [
      'statistics',
      () =>
        dataSource.query(
          'ANALYZE TABLE relief_case, task, case_term, person, application, case_office, deadline',
        ),
    ],
  ];
  for (const [what, step] of steps) {
    const startedAt = performance.now();
    await step();
    told(`${what} ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  await dataSource.query('SET SESSION foreign_key_checks = 1, unique_checks = 1');
  await dataSource.release();
}

async function numbers(dataSource: QueryRunner, most: number): Promise<void> {
  const digit =
    '(SELECT 0 AS d' +
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((d) => ` UNION SELECT ${String(d)}`).join('') +
    ')';
  await dataSource.query('CREATE TABLE bench_n (n INT NOT NULL PRIMARY KEY)');
  await dataSource.query(
    `INSERT INTO bench_n
      SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS n
      FROM ${digit} a, ${digit} b, ${digit} c, ${digit} e, ${digit} f, ${digit} g
      HAVING n < ? ORDER BY n`,
    [most],
  );
}

async function offices(dataSource: QueryRunner): Promise<void> {
  const row = (id: string, level: string, parent: string | null) => [
    ...[id, `${id}人民检察院`, id, level, parent, '430000', '人民路1号', '0700-8000000'],
  ];
  const all = [
    row('prov', 'province', null),
    ...Array.from({ length: cities }, (_, n) => row(`city${String(n)}`, 'city', 'prov')),
    ...Array.from({ length: counties }, (_, n) =>
      row(`cnty${String(n)}`, 'county', `city${String(Math.floor(n / countiesOfCity))}`),
    ),
  ];
  await dataSource.query(
    `INSERT INTO office (id, name, short_name, level, parent_id, province_code, address, phone) VALUES ?`,
    [all],
  );
}

async function peopleOf(dataSource: QueryRunner, people: number): Promise<void> {
  await dataSource.query(
    `INSERT INTO account (id, username, display_name, password_hash, created_at)
      SELECT CONCAT('p', n), CONCAT('person', n), CONCAT('办案人', n), 'none', '2020-01-01' FROM bench_n WHERE n < ?`,
    [people],
  );
  const role = `ELT(1 + FLOOR(n / ${String(counties)}) % ${String(roles.length)}, ${roles.map((name) => `'${name}'`).join(', ')})`;
  await dataSource.query(
    `INSERT INTO role_assignment (account_id, office_id, role, valid_from)
      SELECT CONCAT('p', n), CONCAT('cnty', n % ?), ${role}, '2020-01-01' FROM bench_n WHERE n < ?`,
    [counties, people],
  );
  // supervisors of the cities and the province see everything below
  await dataSource.query(
    `INSERT INTO role_assignment (account_id, office_id, role, valid_from)
      SELECT CONCAT('p', n), IF(n = 0, 'prov', CONCAT('city', n - 1)), 'case-supervisor', '2020-01-01'
      FROM bench_n WHERE n <= ?`,
    [cities],
  );
}

const charOf = (text: string, by: string): string =>
  `SUBSTRING('${text}', 1 + (${by}) % ${String(Array.from(text).length)}, 1)`;
const nameSql = `CONCAT(${charOf(surnames, 'n * 7 + FLOOR(n / 20)')}, ${charOf(given, 'n * 13 + FLOOR(n / 40)')}, ${charOf(given, 'n * 29 + FLOOR(n / 1600)')})`;
const key = (prefix: string): string => `CONCAT('${prefix}', LEFT(MD5(n), 31))`;

/** The number of the n-th applicant; a blind index as the product's. */
export const identityOf = (n: number): string => `bench-${String(n)}`;

async function persons(dataSource: QueryRunner, cases: number): Promise<void> {
  await dataSource.query(
    `INSERT INTO person (id, name, identity_kind, identity_cipher, identity_index, identity_masked, created_at)
      SELECT ${key('pers-')}, ${nameSql}, 'other', 'sealed', SHA2(CONCAT('bench-', n), 256), '430***********001X', '2026-01-01'
      FROM bench_n WHERE n < ? ORDER BY 1`,
    [cases],
  );
}

/** One of the twenty handlers, and one of the three intake clerks, of the case's county among five thousand people. */
const memberOf = (turns: readonly number[]): string =>
  `CONCAT('p', n % ${String(counties)} + ${String(counties)} * ELT(1 + FLOOR(n / ${String(counties)}) % ${String(turns.length)}, ${turns.join(', ')}))`;
const turns = Array.from({ length: 50 }, (_, turn) => turn);
const handlerSql = memberOf(turns.filter((turn) => roles[turn % roles.length] === 'handler'));
const clerkSql = memberOf(turns.filter((turn) => roles[turn % roles.length] === 'intake-clerk'));

async function reliefCases(
  dataSource: QueryRunner,
  cases: number,
  openPercent: number,
): Promise<void> {
  await dataSource.query(
    `INSERT INTO original_case (id, case_key, cause, handled_by, facts, created_at)
      VALUES ('original', 'original', '故意伤害', '公安局', '略', '2026-01-01')`,
  );
  await dataSource.query(
    `INSERT INTO relief_case (id, number, title, office_id, original_case_id, origin, is_urgent, is_priority,
        concerns_minor, status, outcome, handler_id, release_id, round, path, proposed_by, proposed_fen,
        decided_fen, joint_declined, filed_on, accepted_on, closed_at, created_by, created_at, version)
      SELECT ${key('case-')}, CONCAT('检救', n % ${String(counties)}, '〔', 2022 + FLOOR(n * 5 / ?), '〕', FLOOR(n / ${String(counties)}) + 1, '号'),
        CONCAT(${nameSql}, '申请国家司法救助案（故意伤害）'), CONCAT('cnty', n % ${String(counties)}), 'original',
        'application', n % 50 = 0, n % 17 = 0, n % 23 = 0,
        IF(n % 100 < ${String(openPercent)}, ELT(1 + n % 3, 'accepted', 'under-review', 'disbursing'), 'closed'),
        IF(n % 100 < ${String(openPercent)}, NULL, 'granted'),
        ${handlerSql}, 'standard-1', 1,
        'ordinary', ${handlerSql}, 1000000 + n % 3000000, 1000000 + n % 3000000, 0,
        DATE('2022-01-01') + INTERVAL FLOOR(n * 1780 / ?) DAY, DATE('2022-01-03') + INTERVAL FLOOR(n * 1780 / ?) DAY,
        IF(n % 100 < ${String(openPercent)}, NULL, '2026-10-01'), ${clerkSql},
        TIMESTAMP('2022-01-01') + INTERVAL FLOOR(n * 1780 * 86400 / ?) SECOND, 1
      FROM bench_n WHERE n < ? ORDER BY 1`,
    [cases, cases, cases, cases, cases],
  );
  await dataSource.query(
    `INSERT INTO application (id, case_id, applicant_id, relation, form, request, materials, filed_on, created_at)
      SELECT ${key('appl-')}, ${key('case-')}, ${key('pers-')}, '本人', 'written', '救助', '[]', '2026-01-01', '2026-01-01'
      FROM bench_n WHERE n < ? ORDER BY 1`,
    [cases],
  );
}

async function parts(dataSource: QueryRunner): Promise<void> {
  await dataSource.query(
    `INSERT INTO case_office (case_id, office_id, part, since_at)
      SELECT id, office_id, 'handling', created_at FROM relief_case`,
  );
  await dataSource.query(
    `INSERT INTO case_office (case_id, office_id, part, since_at)
      SELECT relief_case.id, office.parent_id, 'joint', relief_case.created_at
      FROM relief_case JOIN office ON office.id = relief_case.office_id WHERE relief_case.is_urgent = 1`,
  );
}

async function deadlines(dataSource: QueryRunner): Promise<void> {
  await dataSource.query(
    `INSERT INTO deadline (id, case_id, kind, effect_key, started_on, span_count, span_unit, soon_days, source,
        adjustments, due_on, soon_on, calendar_version, state)
      SELECT CONCAT('d', SUBSTRING(id, 2)), id, 'decision', id, '2026-11-02', 10, 'working-days', 2, 'bench', '[]',
        DATE('2026-11-10') + INTERVAL CRC32(id) % 30 DAY, DATE('2026-11-08') + INTERVAL CRC32(id) % 30 DAY, '', 'running'
      FROM relief_case WHERE closed_at IS NULL`,
  );
}

/** A task done for each case, and one open for each open case: most with their handlers, some in a queue or with a leader. */
async function tasks(dataSource: QueryRunner): Promise<void> {
  const columns = `id, job_key, element_instance_key, process_instance_key, process_id, element_id, name, act,
    headers, variables, case_id, office_id, role, form_key, assignee_id, state, opened_at, completed_at, completed_by, version`;
  const fixed = `'relief-case', 'verify-case', '审查核实', NULL, '{}', '{}'`;
  await dataSource.query(
    `INSERT INTO task (${columns})
      SELECT CONCAT('done', SUBSTRING(c.id, 5)), CAST(CONV(SUBSTRING(MD5(c.id), 1, 14), 16, 10) AS UNSIGNED), 1, 1, ${fixed}, c.id, c.office_id, 'handler',
        'note@bench', c.handler_id, 'completed', c.created_at, c.created_at + INTERVAL 5 DAY, c.handler_id, 2
      FROM relief_case AS c`,
  );
  await dataSource.query(
    `INSERT INTO task (${columns})
      SELECT CONCAT('open', SUBSTRING(c.id, 5)), CAST(CONV(SUBSTRING(MD5(c.id), 18, 14), 16, 10) AS UNSIGNED), 1, 1, ${fixed}, c.id, c.office_id,
        IF(CRC32(c.id) % 10 = 1, 'clerk', 'handler'), 'note@bench',
        IF(CRC32(c.id) % 10 < 2, NULL, c.handler_id), 'open', c.created_at, NULL, NULL, 1
      FROM relief_case AS c WHERE c.closed_at IS NULL`,
  );
}

async function searchTerms(dataSource: QueryRunner): Promise<void> {
  if (nameTerms('王小明').join() !== '王,小,明,王小,小明')
    throw new Error('terms are made otherwise now');
  const part = (from: number, length: number) =>
    `SELECT SUBSTRING(p.name, ${String(from)}, ${String(length)}) AS term, a.case_id
      FROM application AS a JOIN person AS p ON p.id = a.applicant_id`;
  await dataSource.query(
    `INSERT IGNORE INTO case_term (term, case_id)
      SELECT term, case_id FROM (
        ${[part(1, 1), part(2, 1), part(3, 1), part(1, 2), part(2, 2)].join(' UNION ALL ')}
        UNION ALL SELECT CONCAT('#', SUBSTRING_INDEX(SUBSTRING_INDEX(number, '〕', -1), '号', 1)), id FROM relief_case
        UNION ALL SELECT CONCAT('#', SUBSTRING_INDEX(SUBSTRING_INDEX(number, '〔', -1), '〕', 1), '/',
          SUBSTRING_INDEX(SUBSTRING_INDEX(number, '〕', -1), '号', 1)), id FROM relief_case
      ) AS all_terms ORDER BY term, case_id`,
  );
}

/** Blind indexes of the filled persons stand for those of the vault: hashed anew for the few that are looked up. */
export async function indexIdentities(
  dataSource: DataSource,
  dataKey: Uint8Array,
  ns: number[],
): Promise<void> {
  const vault = createVault(dataKey);
  for (const n of ns) {
    await dataSource.query(
      `UPDATE person SET identity_index = ? WHERE identity_index = SHA2(?, 256)`,
      [vault.index(`other:${identityOf(n).toUpperCase()}`), `bench-${String(n)}`],
    );
  }
}
