import { RuleError } from '../../../domain/basics/errors.js';
import type { Fen } from '../../../domain/basics/money.js';
import { findOffice } from '../../../offices/find-office.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { decidedAmounts } from '../decided-amounts.js';
import {
  applicantData,
  legalBasis,
  names,
  officeData,
  originalCaseData,
  origins,
  payeesFor,
  situation,
  textOf,
  victimData,
} from '../parts.js';

/** 国家司法救助决定书 of the deciding office. */
export const reliefDecision: Assembler<'relief-decision'> = async (assembly) => {
  const { em, file, issuedOn } = assembly;
  const { amountFen, advanceFen, shares } = await decidedAmounts(assembly);
  const found = situation(file);
  if (!found) throw new RuleError('WRONG_STATE', '尚未认定救助情形，不能出具决定书');
  const jointShares = await Promise.all(shares.map((share) => shareRow(em, share)));
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn },
        applicants: file.applicants.map(applicantData),
        victim: victimData(file),
        originalCase: originalCaseData(file),
        origin: origins[file.row.origin],
        acceptedOn: file.row.acceptedOn ?? file.row.filedOn,
        findings: textOf(file.findings.verification?.data, 'findings') ?? '见审查报告。',
        situation: found,
        legalBasis: legalBasis(assembly),
        ...{ amountFen, payees: payeesFor(assembly, amountFen), advanceFen, jointShares },
      }),
    },
  ];
};

async function shareRow(
  em: Assembly['em'],
  { officeId, amountFen }: { officeId: string; amountFen: Fen },
) {
  const { name: officeName } = await findOffice(em, officeId);
  return { officeName, amountFen };
}
