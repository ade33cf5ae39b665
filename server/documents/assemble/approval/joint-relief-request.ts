import { RuleError } from '../../../domain/basics/errors.js';
import { findOffice } from '../../../offices/find-office.js';
import type { Assembler } from '../../assembly.js';
import {
  applicantData,
  legalBasis,
  officeData,
  originalCaseData,
  situation,
  textOf,
} from '../parts.js';

/** 联合救助请示 to the next higher office. */
export const jointReliefRequest: Assembler<'joint-relief-request'> = async (assembly) => {
  const { em, file, office, issuedOn, extra } = assembly;
  if (office.parentId === null) throw new RuleError('NO_HIGHER_OFFICE', '本院没有上一级检察院');
  const { name: higherOfficeName } = await findOffice(em, office.parentId);
  const found = situation(file);
  if (!found) throw new RuleError('WRONG_STATE', '尚未认定救助情形，不能出具请示');
  const chief = file.decisions.findLast(
    ({ role, officeId }) => role === 'chief' && officeId === office.id,
  );
  return [
    {
      key: '',
      recipient: higherOfficeName,
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn, higherOfficeName },
        signedBy: chief?.name ?? '检察长',
        applicants: file.applicants.map(applicantData),
        originalCase: originalCaseData(file),
        hardship: textOf(file.findings.verification?.data, 'findings') ?? '见审查报告。',
        situation: found,
        legalBasis: legalBasis(assembly),
        ownAmountFen: file.row.proposedFen ?? 0,
        requestedFen: null,
        reasons: textOf(file.findings.proposal?.data, 'basis') ?? '见审查报告。',
        mode: extra['jointMode'] === 'separate' ? '分别决定' : '统一决定',
        attachments: ['审查报告', '救助申请及证明材料'],
        contactPerson: file.handlerName ?? '12309检察服务中心',
        contactPhone: office.phone,
      }),
    },
  ];
};
