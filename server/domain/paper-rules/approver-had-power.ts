import {
  placeOf,
  type Disagreement,
  type PaperContext,
  type SignedDecision,
} from '../papers/paper.js';

const matters = new Map([
  ['relief-decision', 'grant'],
  ['refusal-decision', 'refuse'],
]);

/**
 * The decision is the chief's, or the deputy's within a line of the 授权清单 (最高检2014年实施意见第四条); what needs a collective body
 * or 政法委 has them.
 */
export function approverHadPower({ papers, decisions }: PaperContext): Disagreement[] {
  return papers
    .filter(({ kind, isVoid }) => matters.has(kind) && !isVoid)
    .flatMap((paper) => {
      const signed = decisions.find(
        ({ officeId, matter }) => officeId === paper.officeId && matter === matters.get(paper.kind),
      );
      if (signed === undefined) return [];
      return faultsOf(signed).map((text) => ({
        text: `《${paper.title}》：${text}`,
        places: [placeOf(paper)],
      }));
    });
}

function faultsOf(signed: SignedDecision): string[] {
  const faults: string[] = [];
  const { signer } = signed;
  if (signer === null) faults.push('没有审批人同意的记录');
  else if (signer.role === 'deputy-chief' && !signed.deputyMayDecide) {
    faults.push(`分管副检察长${signer.name}没有相应授权，应当由检察长审批`);
  } else if (signer.role !== 'chief' && signer.role !== 'deputy-chief') {
    faults.push(`最后审批人${signer.name}不是检察长，也没有授权`);
  }
  if (signed.needsCollective && !signed.hasCollective) faults.push('应当集体研究，没有研究记录');
  if (signed.needsPlc && !signed.hasPlc) faults.push('应当报党委政法委审核，没有审核意见');
  return faults;
}
