import { describe, expect, it } from '@jest/globals';
import { knownBefore } from '../../../../processes/lint/model/known-before.js';
import type { ProcessModel } from '../../../../processes/lint/model/diagram-model.js';
import { aProcess } from '../a-diagram.js';

const message = { message: 'funds-arrived' };
const writes = (target: string) => ({ outputs: [{ source: '"x"', target }] });
const known = (process: ProcessModel, id: string): string[] => [
  ...(knownBefore({ processes: [process], forms: [] }, process).get(id) ?? []),
];

describe('what is known before an element', () => {
  it('is what every way that leads there has given', () => {
    const flows = [
      'start > which?',
      'which? > a : x = "1"',
      'which? > b : *',
      'a > end',
      'b > end',
    ];
    const elements = { start: message, a: writes('verdict'), b: writes('outcome') };

    expect(known(aProcess('p', flows, elements), 'end')).toEqual([]);
    expect(known(aProcess('p', flows, { ...elements, b: writes('verdict') }), 'end')).toEqual([
      'verdict',
    ]);
  });

  it('is what any of the parallel ways has given, after they join', () => {
    const parallel = { type: 'bpmn:ParallelGateway' };
    const process = aProcess(
      'p',
      ['start > fork', 'fork > a', 'fork > b', 'a > join', 'b > join', 'join > end'],
      {
        ...{ start: message, fork: parallel, join: parallel },
        ...{ a: writes('verdict'), b: writes('outcome') },
      },
    );

    expect(known(process, 'end').sort()).toEqual(['outcome', 'verdict']);
  });

  it('is not what is only given in a later turn of a loop', () => {
    const process = aProcess(
      'p',
      ['start > again?', 'again? > a : x = "1"', 'again? > end : *', 'a > again?'],
      { start: message, a: writes('verdict') },
    );

    expect(known(process, 'again?')).toEqual([]);
  });
});
