import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { Fault } from '../domain/basics/errors.js';
import { isLocalDate, type LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { deciding } from '../domain/basics/timeline.js';
import { findOffice } from '../offices/find-office.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { baseRowInForce } from './base-rows.js';
import { checkChange } from './check-change.js';
import { insertChange } from './draft-change.js';
import { readImport, type ImportedRow, type ImportFormat } from './read-import.js';
import type { ChangeItem } from './setting-change.entity.js';
import { settingKeys, type SettingKey } from './setting-keys.js';
import { layersOf, readSettingTree, type SettingTree } from './setting-rows.js';
import type { ImportReport } from './setting-views-api.js';

export interface ImportRequest {
  actor: Actor;
  officeId: string;
  format: ImportFormat;
  text: string;
  title: string;
  reason: string;
}

type Line = ImportReport['lines'][number];

const most = 500;

/**
 * Reads a file into a draft change of the office, to be looked at, submitted and released like any other. All lines or none: when one
 * is refused, or nothing differs, no draft is made and the report says why, line by line.
 */
export async function importSettings(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, officeId, format, text, title, reason }: ImportRequest,
): Promise<ImportReport> {
  const today = clock.today();
  await findOffice(dataSource.manager, officeId);
  await assertMayInOffice(dataSource.manager, actor, 'change-settings', officeId, today);
  const rows = readImport(format, text, today);
  return dataSource.transaction(async (em) => {
    const { lines, items } = await judge(em, officeId, rows, today);
    const isRefused = lines.some(({ outcome }) => outcome === 'refused');
    const changeId =
      isRefused || items.length === 0
        ? null
        : await insertChange(em, { actor, officeId, now: clock.now(), title, reason, items });
    return { changeId, counts: countsOf(lines), lines };
  });
}

async function judge(
  em: EntityManager,
  officeId: string,
  rows: readonly ImportedRow[],
  today: LocalDate,
): Promise<{ lines: Line[]; items: ChangeItem[] }> {
  const known = rows.flatMap(({ key }) => (isSettingKey(key) ? [key] : []));
  const tree = await readSettingTree(em, [...new Set(known)]);
  const first = rows.map((row) => firstLook(tree, officeId, row));
  const wanted = first.flatMap(({ item, line }) => (item === null ? [] : [{ item, line }]));
  const items = wanted.map(({ item }) => item);
  const { faults } = await checkChange(em, { officeId, items }, today);
  const tooMany = items.length > most ? [`一次最多导入${most}项`] : [];
  const lines = first.map(({ line, item }) => {
    const index = item === null ? -1 : items.indexOf(item);
    const mine = item === null ? [] : [...faultsAt(faults, index), ...tooMany];
    return mine.length === 0
      ? line
      : { ...line, outcome: 'refused' as const, detail: mine.join('；') };
  });
  return { lines, items };
}

/** Faults of one item; those of the whole are said at every line that takes part. */
function faultsAt(faults: readonly Fault[], index: number): string[] {
  return faults
    .filter(({ pointer }) => pointer === '/items' || `${pointer}/`.startsWith(`/items/${index}/`))
    .map(({ detail }) => detail);
}

/** What a row of the file would do, before the rows around it are asked. */
function firstLook(
  tree: SettingTree,
  officeId: string,
  { line, key, item, value, validFrom, validTo, source }: ImportedRow,
): { line: Line; item: ChangeItem | null } {
  const head = { line, officeId, key, item };
  const refused = (detail: string) => ({
    line: { ...head, outcome: 'refused' as const, detail },
    item: null,
  });
  if (!isSettingKey(key)) return refused(`没有“${key}”这项设置`);
  if (!isLocalDate(validFrom)) return refused('生效日期不正确');
  if (validTo !== null && !isLocalDate(validTo)) return refused('失效日期不正确');
  if (source.trim() === '') return refused('缺少依据');
  if (value === null) return refused('缺少值');
  const layers = layersOf(tree, officeId, key, item);
  const own = layers[0]?.find((row) => row.validFrom === validFrom);
  if (own && own.validTo === validTo && isDeepStrictEqual(own.value, value)) {
    return { line: { ...head, outcome: 'unchanged', detail: '与已有的设置相同' }, item: null };
  }
  const before = deciding(layers, validFrom) ?? baseRowInForce(key, item, validFrom);
  const outcome = before === null ? ('added' as const) : ('changed' as const);
  const detail = before === null ? '新增' : `自${validFrom}起替代原来的值`;
  return {
    line: { ...head, outcome, detail },
    item: { officeId, key, item, value, validFrom, validTo, source },
  };
}

function countsOf(lines: readonly Line[]): ImportReport['counts'] {
  const count = (outcome: Line['outcome']) =>
    lines.filter((line) => line.outcome === outcome).length;
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  };
}

function isSettingKey(text: string): text is SettingKey {
  return Object.hasOwn(settingKeys, text);
}
