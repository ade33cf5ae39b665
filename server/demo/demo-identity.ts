import { checkCharacter } from '../domain/people/identity-number.js';
import type { LocalDate } from '../domain/basics/local-date.js';

const REGION = '430121';

/** An identity number with a right check digit that belongs to nobody of this world; `serial` makes it one person's. */
export function demoIdentityNumber(birthOn: LocalDate, serial: number): string {
  const digits = `${REGION}${birthOn.replaceAll('-', '')}${String(serial % 1000).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}
