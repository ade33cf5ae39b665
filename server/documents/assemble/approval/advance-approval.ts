import type { CaseFile } from '../../../cases/case-file.js';
import type { EmergencyFinding } from '../../../cases/proposal.js';
import { RuleError } from '../../../domain/basics/errors.js';
import { settingInForce } from '../../../settings/setting-in-force.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { opinionsOf } from '../opinions.js';
import { applicantData, identityText, officeData, originalCaseData } from '../parts.js';
import { emergencyOf } from './emergency-of.js';

const steps = new Set(['confirm-emergency', 'approve-advance', 'sign-phone-approval']);

/** 先行救助审批表, of the emergency as it was approved. */
export const advanceApproval: Assembler<'advance-approval'> = async (assembly) => {
  const { em, file, office, issuedOn } = assembly;
  const emergency = emergencyOf(file);
  const [applicant] = file.applicants;
  if (!applicant) throw new RuleError('APPLICATION_MISSING', '案件没有申请人');
  const capFen = await settingInForce(em, office.id, 'advanceCapFen', issuedOn);
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: file.row.number,
        filledOn: issuedOn,
        applicant: applicantData(applicant),
        originalCase: originalCaseData(file),
        treatment: {
          hospital: null,
          diagnosis: emergency.diagnosis ?? '见病历。',
          unpaidFen: emergency.medicalCostFen,
          urgency: emergency.reason ?? '急需救治，无力承担医疗救治费用。',
        },
        amountFen: emergency.advanceFen ?? 0,
        capFen,
        fundSource: '司法救助备用金',
        payee: payeeOf(assembly, emergency),
        opinions: opinionsOf(file, ({ kind }) => steps.has(kind)),
        phoneApproval: phoneApprovalOf(file, emergency),
        completeBy: null,
      }),
    },
  ];
};

/** One row for the payee; of several the names, their accounts stand in the instruction to pay. */
function payeeOf({ file, deps: { vault } }: Assembly, { payees, advanceFen }: EmergencyFinding) {
  const [only] = payees;
  const isOne = payees.length === 1 && only !== undefined;
  const person = file.applicants.find(({ personId }) => personId === only?.personId);
  return {
    name: payees.map(({ holder }) => holder).join('、') || '见支付指令',
    identityNumber: isOne && person !== undefined ? identityText(person) : null,
    bank: isOne ? only.bank : null,
    account: isOne ? vault.open(only.accountCipher) : null,
    amountFen: advanceFen ?? 0,
    instalments: null,
    custody: null,
  };
}

function phoneApprovalOf(
  { findings }: CaseFile,
  { emergency, phoneApprovedAt, phoneApprovalNote }: EmergencyFinding,
) {
  if (emergency !== 'phone-approved' || phoneApprovedAt === null) return null;
  return {
    approver: '分管副检察长',
    on: phoneApprovedAt.slice(0, 10),
    recordedBy: findings.emergency?.by ?? '承办人',
    content: phoneApprovalNote ?? '同意先行救助。',
  };
}
