import { formatYuan, type Fen } from '../basics/money.js';
import { placeOf, type Disagreement, type Paper, type PaperContext } from '../papers/paper.js';
import { fenAt, rowsAt, textAt } from '../papers/read-data.js';

/**
 * One amount from the approval to the receipt: an office's decision carries what its last approving opinion carried and what its
 * approval form says; notice, register and receipt of a payee carry the decision's. The latest paper of a kind counts.
 */
export function amountsAgree({ papers, decisions }: PaperContext): Disagreement[] {
  const standing = papers.filter(({ isVoid }) => !isVoid);
  return standing
    .filter(({ kind }) => kind === 'relief-decision')
    .flatMap((decision) => [
      ...againstApproval(decision, standing),
      ...decisions
        .filter(({ officeId, matter }) => officeId === decision.officeId && matter === 'grant')
        .flatMap(({ amountFen }) => againstOpinion(decision, amountFen)),
      ...standing.flatMap((paper) => againstPayment(decision, paper)),
    ]);
}

function againstApproval(decision: Paper, papers: readonly Paper[]): Disagreement[] {
  const approval = papers.findLast(
    ({ kind, officeId }) => kind === 'relief-approval' && officeId === decision.officeId,
  );
  return approval === undefined
    ? []
    : differ(decision, 'amountFen', approval, fenAt(approval.data, 'amountFen'));
}

function againstOpinion(decision: Paper, approvedFen: Fen | null): Disagreement[] {
  const decidedFen = fenAt(decision.data, 'amountFen');
  if (decidedFen === null || approvedFen === null || decidedFen === approvedFen) return [];
  const text = `《${decision.title}》的救助金额${formatYuan(decidedFen)}与最后审批的金额${formatYuan(approvedFen)}不一致`;
  return [{ text, places: [placeOf(decision, formatYuan(decidedFen))] }];
}

/** A paper of the payment speaks of the decision whose number it carries. */
function againstPayment(decision: Paper, paper: Paper): Disagreement[] {
  if (decision.number === null || textAt(paper.data, 'decisionNumber') !== decision.number) {
    return [];
  }
  if (paper.kind === 'disbursement-register') {
    return differ(decision, 'amountFen', paper, fenAt(paper.data, 'decidedFen'));
  }
  const payeeName = textAt(paper.data, 'payeeName');
  const share = rowsAt(decision.data, 'payees').find(({ name }) => name === payeeName);
  const printedFen = fenAt(paper.data, 'amountFen');
  const shareFen = typeof share?.['amountFen'] === 'number' ? share['amountFen'] : null;
  if (payeeName === null || printedFen === null) return [];
  if (shareFen !== null && printedFen <= shareFen) return [];
  const most = shareFen === null ? '没有该领款人' : `该领款人为${formatYuan(shareFen)}`;
  const text = `《${paper.title}》写明${payeeName}领取${formatYuan(printedFen)}，决定书中${most}，请核对`;
  return [{ text, places: [placeOf(paper, formatYuan(printedFen)), placeOf(decision, payeeName)] }];
}

function differ(decision: Paper, key: string, paper: Paper, printedFen: Fen | null) {
  const decidedFen = fenAt(decision.data, key);
  if (decidedFen === null || printedFen === null || decidedFen === printedFen) return [];
  const text = `《${paper.title}》的金额${formatYuan(printedFen)}与《${decision.title}》的${formatYuan(decidedFen)}不一致，请核对后更正`;
  return [
    {
      text,
      places: [placeOf(paper, formatYuan(printedFen)), placeOf(decision, formatYuan(decidedFen))],
    },
  ];
}
