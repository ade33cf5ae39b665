import { checkBands } from '../../../server/domain/authority/check-bands.js';
import { bandFor, sortedBands } from '../../../server/domain/authority/bands.js';
import { formatYuan } from '../../../server/domain/basics/money.js';
import type { LintOffice } from '../lint-facts.js';
import type { Fault, LintRule } from '../lint-rule.js';
import { law } from './sources.js';

/** Where a table asks for the amount band, every amount has exactly one in every office the package applies to. */
export const bandsComplete: LintRule = {
  name: 'bands-complete',
  severity: 'error',
  legalBasis: law.fairness,
  check: ({ tables, facts }) =>
    tables.flatMap(({ file, inputs, columns }): Fault[] => {
      const column = columns[inputs.indexOf('facts.amountBand')];
      if (!column) return [];
      return facts.offices.flatMap((office) =>
        checkBands(office.bands).map((fault) => ({
          ...{ file, elementId: column.id },
          message: `${office.name}的金额档：${fault}。请在设置里补全金额档`,
          ...exampleOf(office),
        })),
      );
    }),
};

/** An amount without exactly one band, at a bound. */
function exampleOf({ name, bands }: LintOffice): { example?: string } {
  const bounds = sortedBands(bands).flatMap(({ fromFen, uptoFen }) => [
    ...[fromFen - 1, fromFen],
    ...(uptoFen === null ? [] : [uptoFen, uptoFen + 1]),
  ]);
  const amountFen = [1, ...bounds].find((fen) => fen > 0 && countOf(fen, bands) !== 1);
  if (amountFen === undefined) return {};
  const found = bandFor(amountFen, bands) === 'none' ? '没有对应的档' : '同时落在两档';
  return { example: `${name}拟救助${formatYuan(amountFen)}：${found}` };
}

const countOf = (fen: number, bands: LintOffice['bands']): number =>
  bands.filter(({ fromFen, uptoFen }) => fromFen <= fen && (uptoFen === null || fen <= uptoFen))
    .length;
