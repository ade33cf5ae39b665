import type { Act } from '../../../processes/contract.js';
import { demoIdentityNumber } from '../../../server/demo/demo-identity.js';
import type { FormData, Scenario } from '../../../server/demo/scenario.js';
import { ordinaryCase } from '../../support/ordinary-case.js';
import type { Moment } from './moment.js';

/** What is to be seen of a case when it has ended. */
export interface Told {
  outcome: string | null;
  /** Tasks that people completed, in order: `<element>`, in another office than the handling one `<element>@<office>`. */
  steps: string[];
  decidedFen: number | null;
  /** Advance and grant; what was recovered is not taken off. */
  paidFen: number;
  recoveredFen: number;
  /** Kinds of papers in order of issue, those of the filing first, inquiry letters left out. */
  documents: string[];
  /** What the case still waits for, though it has ended: nothing. */
  waits: string[];
  /** What the pauses of the way answered. */
  answers: unknown[];
}

/** Somebody does something out of the ordinary after the n-th answer (from 1) of an act; meanwhile nobody else works on the case. */
export interface Pause {
  after: Act | 'filing';
  nth?: number;
  then: (moment: Moment) => Promise<unknown>;
}

export interface Way extends Partial<
  Pick<
    Scenario,
    'amountFen' | 'sharesOnTop' | 'supplement' | 'failedPayments' | 'payees' | 'inquiryReply'
  >
> {
  /** The sentence of the rule; names the test. */
  name: string;
  officeId?: string;
  urgent?: boolean;
  applicants?: number;
  script?: Scenario['script'];
  pauses?: Pause[];
  /** Offices work side by side: only the order within each is certain. */
  isConcurrent?: boolean;
  /** A step that may have been done or not, where two people act at once. */
  mayAlso?: string;
  ends: Partial<Told> & Pick<Told, 'outcome' | 'steps'>;
}

/** The case as the demo's player takes it. `serial` makes its people and its original case nobody else's. */
export function scenarioOf(way: Way, serial: number, today: string): Scenario {
  const { name, officeId = 'county-a', urgent = false, applicants = 1, script = {} } = way;
  const ordinary = ordinaryCase(officeId, serial, today);
  const applications = ordinary.applications.flatMap((first) =>
    Array.from({ length: applicants }, (_, index) => ({
      ...first,
      urgent,
      applicant: {
        ...first.applicant,
        name: `申请人${String(serial)}之${String(index + 1)}`,
        identityNumber: demoIdentityNumber(`${String(1950 + index)}-06-15`, serial),
      },
    })),
  );
  return { ...ordinary, ...way, officeId, script, id: name, applications };
}

/** Ordinary stretches of the way. */
export const examined = ['review-materials', 'verify-case', 'propose-relief'];
export const reworked = ['verify-case', 'propose-relief'];
export const ordinaryChain = ['department-head-review', 'deputy-chief-review', 'chief-approval'];
export const submitted = ['department-head-review', 'deputy-chief-review', 'chief-submission'];
export const collectiveChain = [
  ...submitted,
  'record-collective-decision',
  'sign-collective-decision',
];
export const served = ['seal-document', 'serve-document'];
export const paid = ['verify-payees', 'prepare-payment', 'confirm-payment', 'sign-receipt'];
export const granted = [...served, ...paid];
export const refused = [...served, 'explain-refusal'];

/** Steps that another office does. */
export const at = (officeId: string, steps: readonly string[]): string[] =>
  steps.map((step) => `${step}@${officeId}`);

/** Answers that leave the ordinary. */
export const back: FormData = { verdict: 'return', missing: '请补充家庭收入证明' };
export const adjust = (amountFen: number): FormData => ({
  verdict: 'adjust',
  amountFen,
  opinion: '调整金额',
});
export const no: FormData = { verdict: 'refuse', opinion: '不同意' };
/** Back to the examination instead of a proposal. */
export const verifyAgain: FormData = {
  proposeNext: 'verify',
  verifyReason: '家庭月收入尚未核实，补充走访。',
};
/** A proposal to refuse. */
export const proposeRefusal: FormData = {
  proposal: 'refuse',
  amountFen: undefined,
  deviationReason: undefined,
  payees: undefined,
  refuseReasons: '已经得到合理补偿。',
};

/** Papers of the ordinary stretches. */
export const filed = ['application-form', 'rights-notice', 'materials-receipt'];
export const takenOn = ['acceptance-notice', 'case-assignment-notice'];
export const accepted = [...filed, ...takenOn];
export const decided = ['relief-approval', 'relief-decision', 'service-receipt'];
export const settled = ['collection-notice', 'disbursement-register', 'payment-receipt'];
export const grantedPapers = [...accepted, 'review-report', ...decided, ...settled];
export const refusedPapers = [
  ...accepted,
  'review-report',
  ...['relief-approval', 'refusal-decision', 'service-receipt', 'explanation-record'],
];
