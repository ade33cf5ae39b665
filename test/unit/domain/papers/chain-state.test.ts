import { describe, expect, it } from '@jest/globals';
import { stateByEvents } from '../../../../server/domain/papers/chain-state.js';

describe('the state of a paper by its chain', () => {
  it.each<[string[], string | null]>([
    [['issued'], 'issued'],
    [['issued', 'printed'], 'issued'],
    [['issued', 'printed', 'sealed'], 'sealed'],
    [['issued', 'sealed', 'signed', 'served'], 'served'],
    [['issued', 'sealed', 'served', 'sealed'], 'served'],
    [['issued', 'sealed', 'served', 'filed'], 'filed'],
    [['issued', 'sealed', 'filed', 'served'], 'filed'],
    [['issued', 'voided'], 'void'],
    [['issued', 'sealed', 'replaced'], 'replaced'],
    [['issued', 'voided', 'replaced'], 'void'],
    [['issued', 'an event of tomorrow'], 'issued'],
    [['sealed'], null],
    [[], null],
  ])('after %j is %s', (events, state) => {
    expect(stateByEvents(events)).toBe(state);
  });
});
