import { RoutingFacts } from '../../../processes/contract.js';
import {
  readDecisionTable,
  tableEvaluator,
  type DecisionTable,
} from '../../../processes/evaluate-table.js';
import { readPackage } from '../../../processes/package/package-files.js';
import { parseTable } from '../../../processes/package/parse-table.js';
import { demoOffices } from '../../../server/demo-world/demo-offices.js';
import { demoSettings, type DemoSetting } from '../../../server/demo-world/demo-settings.js';
import {
  computeRoutingFacts,
  type RoutingInput,
} from '../../../server/domain/authority/routing-facts.js';

export type Facts = ReturnType<typeof computeRoutingFacts>;

/** The decision table of the standard package. */
export async function routingTable(): Promise<DecisionTable> {
  const files = await readPackage(new URL('../../../processes/', import.meta.url));
  const file = files.find(({ name }) => name === 'routing.dmn');
  return readDecisionTable(await parseTable('routing.dmn', file?.content ?? ''));
}

export async function routingEvaluator() {
  const table = await routingTable();
  const evaluate = tableEvaluator(table);
  return { table, answer: (facts: Facts) => evaluate({ facts }) };
}

/** Every combination of the facts the contract allows, possible or not. */
export function everyFacts(): Facts[] {
  const names = Object.keys(RoutingFacts.shape) as (keyof Facts)[];
  return product(names.map((name) => valuesOf(name))).map(
    (values) => Object.fromEntries(names.map((name, index) => [name, values[index]])) as never,
  );
}

function valuesOf(name: keyof Facts): readonly unknown[] {
  const shape = RoutingFacts.shape[name];
  return 'options' in shape ? shape.options : [false, true];
}

export function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}

type Setting<K extends DemoSetting['key']> = Extract<DemoSetting, { key: K }>['value'];

export interface OfficeSettings {
  officeId: string;
  bands: Setting<'amountBands'>;
  delegations: Setting<'delegations'>;
  plcReviewsGrants: boolean;
  level: RoutingInput['officeLevel'];
  isTopmost: boolean;
}

/** The settings of every demo office: its own or those of the office above. */
export function officeSettings(): OfficeSettings[] {
  return demoOffices.map(({ id: officeId, level, parentId }) => ({
    ...{ officeId, level, isTopmost: parentId === null },
    bands: settingOf(officeId, 'amountBands'),
    delegations: settingOf(officeId, 'delegations'),
    plcReviewsGrants: settingOf(officeId, 'plcRequired'),
  }));
}

function settingOf<K extends DemoSetting['key']>(officeId: string, key: K): Setting<K> {
  const own = demoSettings.find((row) => row.officeId === officeId && row.key === key);
  if (own) return own.value as Setting<K>;
  const parentId = demoOffices.find(({ id }) => id === officeId)?.parentId;
  if (!parentId) throw new Error(`nobody sets ${key} for ${officeId}`);
  return settingOf(parentId, key);
}

const CEILING_FEN = 25_859_700;

/** Amounts at and beside every bound of an office. */
export function boundaryAmounts({ bands, delegations }: OfficeSettings): number[] {
  const bounds = [
    ...bands.flatMap(({ fromFen, uptoFen }) => [fromFen, uptoFen ?? fromFen]),
    ...delegations.flatMap(({ uptoFen }) => uptoFen ?? []),
    CEILING_FEN,
  ];
  const around = bounds.flatMap((bound) => [bound - 1, bound, bound + 1]);
  return [...new Set(around)].filter((amountFen) => amountFen > 0);
}

/** Everything a case of an office may bring before the table, at every bound. */
export function everyInput(office: OfficeSettings): RoutingInput[] {
  const { bands, delegations, plcReviewsGrants, level, isTopmost } = office;
  const both = [false, true];
  const amounts = [...boundaryAmounts(office), null];
  const flags = product([both, both, both, both, both, isTopmost ? [false] : both, both]);
  return (['grant', 'refuse'] as const).flatMap((proposal) =>
    amounts
      // A grant without an amount cannot be proposed.
      .filter((amountFen) => amountFen !== null || proposal === 'refuse')
      .flatMap((amountFen) =>
        flags.map(([disputed, minor, urgent, hearingAsked, generallyNot, asked, declined]) => ({
          ...{ proposal, amountFen, bands, delegations, plcReviewsGrants },
          ...{ ceilingFen: CEILING_FEN, officeLevel: level },
          ...{ disputed: disputed === true, minor: minor === true, urgent: urgent === true },
          ...{ hearingAsked: hearingAsked === true, generallyNot: generallyNot === true },
          ...{ jointRequested: asked === true, jointDeclined: declined === true },
        })),
      ),
  );
}
