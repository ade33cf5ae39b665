import { RuleError } from '../../../domain/basics/errors.js';
import { listCaseDocuments } from '../../list-case-documents.js';
import type { Assembler } from '../../assembly.js';
import { caseNumber, names, officeData, textOf } from '../parts.js';

/** 释法说理记录, of the refusal that was served. */
export const explanationRecord: Assembler<'explanation-record'> = async (assembly) => {
  const { em, file, office } = assembly;
  const { explanation } = file.findings;
  if (!explanation) throw new RuleError('WRONG_STATE', '尚未登记释法说理情况');
  const documents = await listCaseDocuments(em, file.row.id);
  const refusal = documents.findLast(({ kind }) => kind === 'refusal-decision');
  const staff = explanation.by ?? file.handlerName ?? office.name;
  const applicants = names(file).join('、');
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        decisionNumber: refusal?.number ?? null,
        heldOn: textOf(explanation.data, 'explainedOn') ?? explanation.on,
        ...{ startedAt: null, endedAt: null, way: null, place: null },
        applicantName: applicants,
        othersPresent: [],
        staffNames: [staff],
        recorderName: staff,
        talk: [
          { speaker: staff, text: textOf(explanation.data, 'explanation') ?? '已说明理由。' },
          { speaker: applicants, text: textOf(explanation.data, 'response') ?? '未表态。' },
        ],
        outcome: null,
        socialAssistance:
          explanation.data['socialAssistance'] === true ? '符合社会救助条件，转介有关部门。' : null,
      }),
    },
  ];
};
