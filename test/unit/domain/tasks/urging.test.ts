import { describe, expect, it } from '@jest/globals';
import { maxUrges, urgeFault, type UrgeFacts } from '../../../../server/domain/tasks/urging.js';

const facts = (overrides: Partial<UrgeFacts> = {}): UrgeFacts => ({
  ...{ state: 'open', today: '2026-03-03', isWorkingDay: true, openedOn: '2026-03-02' },
  ...{ urgedOn: [], holders: ['zhao'], byAccountId: 'li' },
  ...overrides,
});
const days = (count: number) => Array.from({ length: count }, (_, day) => `2026-02-0${day + 1}`);

describe('urging a task', () => {
  it('is open from the day after it came, once a working day, five times in all', () => {
    expect(urgeFault(facts())).toBeNull();
    expect(urgeFault(facts({ openedOn: '2026-03-03' }))).toMatch(/明天/);
    expect(urgeFault(facts({ urgedOn: ['2026-03-03'] }))).toMatch(/今天已催办/);
    expect(urgeFault(facts({ urgedOn: ['2026-03-02'] }))).toBeNull();
    expect(maxUrges).toBe(5);
    expect(urgeFault(facts({ urgedOn: days(4) }))).toBeNull();
    expect(urgeFault(facts({ urgedOn: days(5) }))).toBe(
      '已催办5次，请直接向部门负责人或者院领导反映',
    );
  });

  it('waits for a working day', () => {
    expect(urgeFault(facts({ isWorkingDay: false }))).toMatch(/工作日/);
  });

  it('is refused for what is done, what nobody can do, and oneself', () => {
    expect(urgeFault(facts({ state: 'completing' }))).toMatch(/无需催办/);
    expect(urgeFault(facts({ holders: [] }))).toMatch(/无人可以办理/);
    expect(urgeFault(facts({ holders: ['li'] }))).toMatch(/本人办理/);
    expect(urgeFault(facts({ holders: ['li', 'zhao'] }))).toBeNull();
  });
});
