import type { AmountBand } from '../domain/authority/bands.js';
import { checkDelegations, type Delegation } from '../domain/authority/check-delegations.js';
import {
  areaWords,
  findHoles,
  findOverlaps,
  periodWords,
  type Area,
} from '../domain/basics/coverage.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { deciding, timelineOf, type Stretch } from '../domain/basics/timeline.js';
import { baseRows, type BaseRow } from './base-rows.js';
import { settingName } from './item-name.js';
import { settingCatalogue } from './setting-catalogue.js';
import { settingKeys, type SettingKey } from './setting-keys.js';
import { layersOf, subtreeOf, type SettingRow, type SettingTree } from './setting-rows.js';

/** A setting of an office that a change touches. */
export interface Touched {
  officeId: string;
  key: SettingKey;
  item: string;
}

/**
 * Every fault of the settings as a whole after a change that was not there before it, in Chinese with the exact dates and amounts: days
 * without a value, amounts without a band or with two, delegations beyond their band, number patterns that meet. Looked at
 * for the office that changes and for each below it that has rows of its own; the others inherit.
 */
export function checkWhole(
  before: SettingTree,
  after: SettingTree,
  touched: readonly Touched[],
): string[] {
  const faults = touched.flatMap(({ officeId, key, item }) =>
    officesToCheck(after, officeId, relatedKeys(key)).flatMap((office) => {
      const known = new Set(faultsFor(before, office.id, key, item, null));
      return faultsFor(after, office.id, key, item, before)
        .filter((fault) => !known.has(fault))
        .map((fault) => (office.id === officeId ? fault : `${office.name}：${fault}`));
    }),
  );
  return [...new Set(faults)];
}

/** Keys that are checked against each other. */
export function relatedKeys(key: SettingKey): SettingKey[] {
  const groups: SettingKey[][] = [
    ['amountBands', 'delegations'],
    ['documentNumberPattern', 'caseNumberPattern'],
  ];
  return groups.find((group) => group.includes(key)) ?? [key];
}

function officesToCheck(tree: SettingTree, officeId: string, keys: readonly SettingKey[]) {
  return subtreeOf(tree.offices, officeId).filter(
    ({ id }) =>
      id === officeId || tree.rows.some((row) => row.officeId === id && keys.includes(row.key)),
  );
}

/** `known`: the tree whose holes are not counted again. */
function faultsFor(
  tree: SettingTree,
  officeId: string,
  key: SettingKey,
  item: string,
  known: SettingTree | null,
): string[] {
  const related = relatedKeys(key);
  return [
    ...(mayHaveHoles(key, item) ? [] : holeFaults(tree, officeId, key, item, known)),
    ...(key === 'amountBands' ? overlapFaults(tree, officeId) : []),
    ...(related.includes('delegations') ? delegationFaults(tree, officeId) : []),
    ...(related.includes('caseNumberPattern') ? patternFaults(tree, officeId) : []),
  ];
}

/** An item of several may be over: its key falls back on the value for all, an older wage, or a date that is pending. */
function mayHaveHoles(key: SettingKey, item: string): boolean {
  return settingCatalogue[key].hasItems && item !== '';
}

function holeFaults(
  tree: SettingTree,
  officeId: string,
  key: SettingKey,
  item: string,
  known: SettingTree | null,
): string[] {
  const old = known === null ? [] : holesOf(known, officeId, key, item);
  const holes = holesOf(tree, officeId, key, item).flatMap((hole) => findHoles(old, hole));
  if (key === 'amountBands') return holes.map((hole) => `${areaWords(hole)}没有对应的档`);
  const name = settingName(key, item);
  return holes.map(({ from, to }) => `${periodWords(from, to)}，“${name}”没有值`);
}

/** Dates and amounts without a value, from the first row on, base data included; without amounts a row covers them all. */
function holesOf(tree: SettingTree, officeId: string, key: SettingKey, item: string): Area[] {
  const base = baseRows.filter((row) => row.key === key && row.item === item);
  const line = timelineOf([...layersOf(tree, officeId, key, item), base]);
  const [first] = line;
  if (first === undefined) return [];
  const whole = { from: first.from, to: null, lowFen: 1, highFen: null };
  return findHoles(line.flatMap(areasOf), whole);
}

function overlapFaults(tree: SettingTree, officeId: string): string[] {
  const line = timelineOf(layersOf(tree, officeId, 'amountBands', ''));
  return findOverlaps(line.flatMap(areasOf)).map((area) => `${areaWords(area)}有两个档`);
}

function areasOf({ from, to, row }: Stretch<BaseRow>): Area[] {
  if (row === null) return [];
  if (row.key !== 'amountBands') return [{ from, to, lowFen: 1, highFen: null }];
  return bandsOf(row).map(({ fromFen, uptoFen }) => ({
    ...{ from, to, lowFen: fromFen, highFen: uptoFen },
  }));
}

function bandsOf(row: BaseRow | null): AmountBand[] {
  return settingKeys.amountBands.safeParse(row?.value).data ?? [];
}

function delegationFaults(tree: SettingTree, officeId: string): string[] {
  const bands = layersOf(tree, officeId, 'amountBands', '');
  const delegations = layersOf(tree, officeId, 'delegations', '');
  return daysOfChange([bands, delegations]).flatMap((on) => {
    const lines = settingKeys.delegations.safeParse(deciding(delegations, on)?.value).data ?? [];
    const faults = checkDelegations(lines satisfies Delegation[], bandsOf(deciding(bands, on)));
    return faults.map((fault) => `${on}起，${fault}`);
  });
}

function patternFaults(tree: SettingTree, officeId: string): string[] {
  const cases = layersOf(tree, officeId, 'caseNumberPattern', '');
  const items = new Set(
    tree.rows.filter(({ key }) => key === 'documentNumberPattern').map(({ item }) => item),
  );
  const documents = [...items].map((item) => ({
    item,
    layers: layersOf(tree, officeId, 'documentNumberPattern', item),
  }));
  const days = daysOfChange([cases, ...documents.map(({ layers }) => layers)]);
  return days.flatMap((on) => {
    const patterns = [
      { name: settingName('caseNumberPattern', ''), row: deciding(cases, on) },
      ...documents.map(({ item, layers }) => ({
        name: settingName('documentNumberPattern', item),
        row: deciding(layers, on),
      })),
    ].filter(({ row }) => row !== null);
    return patterns.flatMap(({ name, row }, index) => {
      const twin = patterns.slice(0, index).find((other) => other.row?.value === row?.value);
      return twin ? [`${on}起，“${twin.name}”和“${name}”相同，编号会重复`] : [];
    });
  });
}

/** The days on which another row begins to decide in any of the settings. */
function daysOfChange(settings: readonly SettingRow[][][]): LocalDate[] {
  const days = settings.flatMap((layers) => timelineOf(layers).map(({ from }) => from));
  return [...new Set(days)].sort();
}
