import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readCell, printCell } from '../../../../ui/src/bpmn/table/cell-values.js';
import {
  addRule,
  duplicateRule,
  moveRule,
  removeRule,
  setCell,
  setDescription,
} from '../../../../ui/src/bpmn/table/grid.js';
import { openTable } from '../../../../ui/src/bpmn/table/table-file.js';

const xml = readFileSync(new URL('../../../../processes/routing.dmn', import.meta.url), 'utf8');
const open = () => openTable('routing.dmn', xml);

describe('a decision table as a grid', () => {
  it('names its columns and knows what can be chosen in each', async () => {
    const { grid } = await open();

    expect(grid.inputs.slice(0, 3)).toEqual([
      {
        ...{ id: 'input-proposal', label: '审查意见', name: 'facts.proposal' },
        choices: ['"grant"', '"refuse"'],
      },
      {
        ...{ id: 'input-amountBand', label: '金额档次', name: 'facts.amountBand' },
        choices: ['"small"', '"medium"', '"large"', '"none"'],
      },
      {
        ...{ id: 'input-overCeiling', label: '超过限额', name: 'facts.overCeiling' },
        choices: ['true', 'false'],
      },
    ]);
    expect(grid.outputs[1]?.choices).toEqual(['"deputy-chief"', '"chief"']);
  });

  it('is read back as it was written, a new and a moved rule among the others', async () => {
    const file = await open();
    const [first, second] = file.grid.rules;
    const id = newestId(file.grid);
    const added = addRule(moveRule(file.grid, second?.id ?? '', 1), first?.id ?? null);
    const changed = setDescription(setCell(added, id, 1, '"small","medium"'), id, '小额和中额');

    const written = await openTable('routing.dmn', await file.write(changed));

    expect(changed.rules[0]?.description).toBe('小额和中额');
    expect(written.grid).toEqual(changed);
  });

  it('keeps everything the grid does not show', async () => {
    const file = await open();
    const [first] = file.grid.rules;

    const after = await file.write(
      removeRule(duplicateRule(file.grid, first?.id ?? ''), newestId(file.grid)),
    );

    expect(after).toBe(await (await open()).write(file.grid));
    expect(after).toContain('biodi:annotationsWidth="420"');
    expect(after).toContain('id="entry-no-band-proposal"');
    expect(after).toContain('modeler:executionPlatformVersion="8.5.0"');
  });

  it('brings a deleted rule back with its ids', async () => {
    const file = await open();
    const [first] = file.grid.rules;
    await file.write(removeRule(file.grid, first?.id ?? ''));

    const back = await file.write(file.grid);

    expect(back).toContain('id="entry-no-band-proposal"');
  });

  it('moves nothing beyond either end', async () => {
    const { grid } = await open();

    expect(moveRule(grid, grid.rules[0]?.id ?? '', -1)).toBe(grid);
    expect(moveRule(grid, grid.rules.at(-1)?.id ?? '', 1)).toBe(grid);
  });

  it('says which file holds no table', async () => {
    const empty = xml.replace(/<decisionTable[\s\S]*<\/decisionTable>/, '');

    await expect(openTable('routing.dmn', empty)).rejects.toThrow('routing.dmn');
  });
});

/** The id the next rule takes. */
function newestId(grid: Parameters<typeof addRule>[0]): string {
  const taken = new Set(grid.rules.map(({ id }) => id));
  return addRule(grid, null).rules.find(({ id }) => !taken.has(id))?.id ?? '';
}

describe('a cell of a table', () => {
  it.each([
    ['', []],
    ['-', []],
    ['"small"', ['"small"']],
    [' "small" , "a,\\"b\\"" ', ['"small"', '"a,\\"b\\""']],
    ['true', ['true']],
  ])('reads %j as values', (text, values) => {
    expect(readCell(text)).toEqual({ kind: 'values', values });
  });

  it.each(['not("none")', '> 5', '"a" "b"', '"a",'])('leaves %j to FEEL', (text) => {
    expect(readCell(text)).toEqual({ kind: 'feel', text });
  });

  it('is 任意 when everything or nothing is chosen', () => {
    expect(printCell(['true', 'false'], ['true', 'false'])).toBe('');
    expect(printCell([], ['true', 'false'])).toBe('');
    expect(printCell(['"a"', '"b"'], ['"a"', '"b"', '"c"'])).toBe('"a","b"');
  });
});
