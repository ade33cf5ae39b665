import { randomInt } from 'node:crypto';
import { checkCharacter } from '../../../server/domain/people/identity-number.js';

const surnames = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨');
const names = Array.from('安邦诚德恩芳光海嘉坤兰明宁平清荣书田文贤延真');

export interface RandomPerson {
  name: string;
  /** Valid by GB 11643; an adult born in 1980s Hunan. */
  identityNumber: string;
  /** 19 digits; no other journey's. */
  bankAccount: string;
}

/** An applicant nobody has met, so that journeys never meet one another's cases. */
export function randomPerson(): RandomPerson {
  const pick = (from: string[]) => from[randomInt(from.length)] ?? '';
  const two = (n: number) => String(n).padStart(2, '0');
  const birth = `198${randomInt(10)}${two(randomInt(1, 13))}${two(randomInt(1, 29))}`;
  const digits = `430${randomInt(1, 9)}21${birth}${String(randomInt(1000)).padStart(3, '0')}`;
  return {
    name: pick(surnames) + pick(names) + pick(names) + pick(names),
    identityNumber: digits + checkCharacter(digits),
    bankAccount: `622848${String(randomInt(10 ** 12)).padStart(12, '0')}8`,
  };
}
