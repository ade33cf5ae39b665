import { splitEvenly } from '../../../../server/domain/amount/split-amount.js';
import type { FormData } from '../../form/form-data.js';
import { today } from '../../shared/today.js';
import type { Case } from '../cases/useCase.query.js';
import type { Task } from './useTask.query.js';

const YUAN = 100;

/**
 * What a form starts with besides its presets: the draft, else what the case already says and nobody should type again. Account
 * numbers never come back to a screen, so whoever checks an account enters it from the paper.
 */
export function knownValues(task: Task, found: Case): FormData {
  if (task.draft !== null) return task.draft;
  switch (task.act) {
    case 'verify-case':
      return { ...found.findings.find(({ kind }) => kind === 'verification')?.data };
    case 'confirm-emergency':
      return { payees: payeesOf(found, undefined) };
    case 'propose-relief':
      return proposalValues(found);
    case 'review-materials':
      return { received: materialsOf(found) };
    case 'record-collective-decision':
      return found.collectiveBody === null ? {} : { body: found.collectiveBody };
    case 'verify-payees':
      return { payees: payeesToCheck(task, found) };
    case 'seal-document':
      return { sealedOn: today() };
    case 'report-assistance':
      return answerOf(task, found);
    case 'prepare-payment':
      return { payOn: today() };
    default:
      return {};
  }
}

function proposalValues(found: Case): FormData {
  const own = found.findings.find(({ kind }) => kind === 'verification')?.data;
  const amountFen = found.proposedFen ?? own?.['ownAmountFen'];
  return {
    proposal: found.proposal ?? own?.['proposalLean'],
    amountFen,
    payees: payeesOf(found, amountFen),
    ...(found.origin === 'application' ? { hasApplicationOrRecord: true } : {}),
  };
}

/** What the letter of our office already answered. */
function answerOf({ context }: Task, { assistances }: Case): FormData {
  const asked = assistances.find(({ id }) => id === context['assistanceId']);
  return asked?.result == null ? {} : { result: asked.result };
}

/** Every applicant with an equal part in whole yuan, to be changed by the handler. */
function payeesOf({ applicants }: Case, amountFen: unknown): FormData[] {
  const parts =
    typeof amountFen === 'number' ? splitEvenly(amountFen, applicants.length, YUAN) : [];
  return applicants.map(({ id, name }, index) => ({
    ...{ personId: id, holder: name, amountFen: parts[index] },
  }));
}

function materialsOf({ applicants }: Case): string[] {
  return [...new Set(applicants.flatMap(({ materials }) => materials.map(({ item }) => item)))];
}

function payeesToCheck({ context }: Task, { disbursements }: Case): FormData[] {
  const disbursement = disbursements.find(({ id }) => id === context['disbursementId']);
  const open = (disbursement?.payees ?? []).filter(
    ({ state }) => state === 'due' || state === 'failed',
  );
  const persons = [...new Set(open.map(({ personId }) => personId))];
  return persons.map((personId) => {
    const shares = open.filter((share) => share.personId === personId);
    const [first] = shares;
    return {
      personId,
      amountFen: shares.reduce((sum, { amountFen }) => sum + amountFen, 0),
      holder: first?.holder,
      bank: first?.bank,
      ...(first?.custodyKind && first.custodian
        ? { custody: { kind: first.custodyKind, custodian: first.custodian } }
        : {}),
    };
  });
}
