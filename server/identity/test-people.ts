import type { TestPerson } from './test-identity-service.js';

/** Invented people of the test service; numbers with a right check character that belong to nobody we know of. */
export const testPeople: readonly TestPerson[] = [
  { name: '测试甲', number: '360681198001010016' },
  { name: '测试乙', number: '360681198506150030' },
  { name: '测试丙', number: '360681201009090027' },
  { name: '测试丁', number: '360681197003030040', isAway: true },
];
