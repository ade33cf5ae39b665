import type { CaseFile } from '../../cases/case-file.js';
import { names } from './parts.js';

/** Whom a paper is for, all applicants when it names nobody, and the address of the applicant it names. */
export function addresseeOf(
  file: CaseFile,
  recipient: string | null,
): { addressee: string; address: string | null } {
  const addressee = recipient ?? names(file).join('、');
  const named = file.applicants.filter(({ name }) => addressee.split('、').includes(name));
  const addresses = new Set(named.flatMap(({ address }) => (address === null ? [] : [address])));
  return { addressee, address: addresses.size === 0 ? null : [...addresses].join('；') };
}
