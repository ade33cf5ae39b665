import { InputError } from '../domain/basics/errors.js';
import { birthDateOf, identityFault } from '../domain/people/identity-number.js';
import {
  serviceFaults,
  type ServiceMoment,
  type ServiceTry,
} from '../domain/papers/service-rules.js';
import type { ServiceTryInput } from './service-try-api.js';

/** What was typed as the rules ask for it, with the number of who signed; throws `InputError` with every fault. */
export function readTry(
  input: ServiceTryInput,
  moment: ServiceMoment,
): { given: ServiceTry; signerNumber: string | null } {
  const signerNumber = blankToNull(input.signerNumber)?.toUpperCase() ?? null;
  const numberFault = signerNumber === null ? null : identityFault(signerNumber);
  const given: ServiceTry = {
    ...{ way: input.way, outcome: input.outcome, triedOn: input.triedOn },
    ...{ signer: input.signer ?? null, isOpposingParty: input.isOpposingParty ?? null },
    ...{ consentOn: input.consentOn ?? null, hasSignerNumber: signerNumber !== null },
    signerBirthOn: signerNumber === null || numberFault !== null ? null : birthDateOf(signerNumber),
    place: blankToNull(input.place),
    signerName: blankToNull(input.signerName),
    relation: blankToNull(input.relation),
    witness: blankToNull(input.witness),
    trackingNumber: blankToNull(input.trackingNumber),
    entrustedTo: blankToNull(input.entrustedTo),
    electronicAddress: blankToNull(input.electronicAddress),
    reason: blankToNull(input.reason),
  };
  const faults = [
    ...(numberFault === null ? [] : [{ pointer: '/signerNumber', detail: numberFault }]),
    ...serviceFaults(given, moment),
  ];
  if (faults.length > 0) throw new InputError(faults);
  return { given, signerNumber };
}

export function blankToNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text === '' ? null : text;
}
