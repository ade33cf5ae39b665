import { JobType } from '../../contract.js';
import type { LintPackage } from '../lint-package.js';
import type { Fault, LintRule } from '../lint-rule.js';
import { approvalOf, isProposal, isReview, startsCases } from '../model/approvals.js';
import type { ElementModel, ProcessModel } from '../model/diagram-model.js';
import type { Marks, State } from '../model/engine-steps.js';
import { explore, type Watch, type Way } from '../model/explore.js';
import { lastOf } from '../model/process-graph.js';
import type { Literal } from '../model/variable-domain.js';
import { faultOfWay, named } from './named.js';
import { law } from './sources.js';

/** Somebody above the proposer agreed to the latest proposal. */
const agreed = 'agreed';
/** Nobody has approved, sent back or adjusted anything yet. */
const fresh: [string, Literal][] = [
  ['resumeAt', null],
  ['lastPath', null],
];
const unapproved: State = { values: new Map(fresh), marks: new Set() };
/** As its caller begins a review: the verdict is approval until somebody says otherwise. */
const toReview: State = {
  values: new Map([...fresh, ['verdict', 'approve'], ['outcome', null]]),
  marks: new Set(),
};

/** Nothing is paid without an approval above the proposer: neither by a way past the approvers, nor against what they said. */
export const paidApproved: LintRule = {
  name: 'paid-approved',
  severity: 'error',
  legalBasis: law.approval,
  check(pkg) {
    const reviews = pkg.processes.filter(isReview).flatMap((review) => reviewFaults(pkg, review));
    // a review that lets everything through is told once, and not again at every payment behind it
    if (reviews.length > 0) return reviews;
    const found = pkg.processes
      .filter((process) => startsCases(process) || process.elements.some(isProposal))
      .flatMap((process) => explore(pkg, process, paying, unapproved));
    return found
      .filter(isFirst)
      .map((way) =>
        faultOfWay(
          way,
          `${named(way.element)}之前可以没有提出人以上的审批，就会付款。请让每一条通向付款的走法都经过部门负责人、分管副检察长或者检察长的同意，退回和不同意的走法不得通向付款`,
        ),
      );
  },
};

/** Was it agreed to? An approval by phone counts: it is signed afterwards, see `advance-signed`. */
function mark(element: ElementModel, value: (name: string) => unknown, marks: Marks): Marks {
  const with_ = (is: boolean): Marks => new Set(is ? [agreed] : []);
  if (isProposal(element)) return with_(value('emergency') === 'phone-approved');
  const approval = approvalOf(element);
  if (approval === null) return marks;
  return with_(approval.agreed.some((answer) => answer === value(approval.variable)));
}

const watch = {
  needs: (element: ElementModel) => {
    const approval = approvalOf(element);
    if (approval !== null) return [approval.variable];
    return element.headers['act'] === 'confirm-emergency' ? ['emergency'] : [];
  },
  mark: (element, values, marks) => mark(element, (name) => values.get(name), marks),
  // the advance is approved apart from the relief
  keepsMarks: ({ elements }: ProcessModel) => elements.some(isProposal),
} satisfies Partial<Watch>;

const paying: Watch = {
  ...watch,
  isFault: ({ jobType }, _values, marks) => jobType === JobType.orderPayment && !marks.has(agreed),
  isOwn: (process) =>
    isReview(process) || process.elements.some((one) => isProposal(one) || approvalOf(one)),
};

const ending = (ends: ReadonlySet<ElementModel>): Watch => ({
  ...watch,
  needs: (element) => (ends.has(element) ? ['verdict'] : watch.needs(element)),
  isFault: (element, values, marks) =>
    ends.has(element) && values.get('verdict') === 'approve' && !marks.has(agreed),
  isOwn: () => false,
});

function reviewFaults(pkg: LintPackage, review: ProcessModel): Fault[] {
  return explore(pkg, review, ending(lastOf(review)), toReview).map((way) =>
    faultOfWay(
      way,
      `审批可以在${named(way.element)}以“同意”结束，而提出人以上没有人同意过。请让每一条走法都经过部门负责人、分管副检察长或者检察长的同意`,
    ),
  );
}

const isFirst = ({ element }: Way, index: number, all: readonly Way[]): boolean =>
  all.findIndex((one) => one.element === element) === index;
