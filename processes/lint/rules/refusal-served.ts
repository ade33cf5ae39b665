import { JobHeader, JobType } from '../../contract.js';
import type { LintRule } from '../lint-rule.js';
import { actOf, isProposal, startsCases } from '../model/approvals.js';
import type { ElementModel, ProcessModel } from '../model/diagram-model.js';
import { explore, type Watch } from '../model/explore.js';
import { lastOf } from '../model/process-graph.js';
import { faultOfWay, named } from './named.js';
import { law } from './sources.js';

/** Some approver, or the committee outside, refused the latest proposal. */
const refused = 'refused';
const issued = 'issued';
const served = 'served';

/** Every refusal leads to a reasoned decision (不予救助决定书) and its service, whoever refused. */
export const refusalServed: LintRule = {
  name: 'refusal-served',
  severity: 'error',
  legalBasis: law.refusal,
  check: (pkg) =>
    pkg.processes
      .filter((process) => startsCases(process) || issuesRefusals(process))
      .flatMap((process) =>
        explore(pkg, process, watchOf(process), { values: new Map(), marks: new Set() }),
      )
      .map((way) =>
        faultOfWay(
          way,
          `不予救助的案件可以走到${named(way.element)}而没有出具并送达不予救助决定书。请在此之前画上“出具不予救助决定书”和“送达”`,
        ),
      ),
};

/** In a whole case every refusal is followed; a process that only issues decisions is followed from its input `decision`. */
function watchOf(process: ProcessModel): Watch {
  const isWhole = startsCases(process);
  const known = isWhole ? 'result' : 'decision';
  const ends = lastOf(process);
  const isLast = (element: ElementModel): boolean => ends.has(element);
  return {
    needs: (element) => {
      if (isLast(element)) return [known];
      return refusalOf(element) ?? [];
    },
    mark: (element, values, marks) => {
      if (isProposal(element)) return new Set();
      const [variable] = refusalOf(element) ?? [];
      if (variable !== undefined) {
        return new Set(values.get(variable) === 'refuse' ? [refused] : []);
      }
      const { jobType, headers } = element;
      if (jobType === JobType.issueDocument) {
        const isRefusal = headers[JobHeader.documentKind] === 'refusal-decision';
        return isRefusal ? new Set([...marks, issued]) : marks;
      }
      const isServed = actOf(element) === 'serve-document' && marks.has(issued);
      return isServed ? new Set([...marks, served]) : marks;
    },
    isFault: (element, values, marks) => {
      if (!isLast(element) || marks.has(served)) return false;
      return values.get(known) === (isWhole ? 'refused' : 'refuse') || marks.has(refused);
    },
    isOwn: () => false,
    keepsMarks: ({ elements }) => elements.some(isProposal),
  };
}

/** The variable by which an act may refuse the proposal for good, or null. */
function refusalOf(element: ElementModel): string[] | null {
  const act = actOf(element);
  if (act === 'record-plc-opinion') return ['plcOutcome'];
  if (['give-opinion', 'record-collective-decision', 'review-dissent'].includes(act)) {
    return ['verdict'];
  }
  return null;
}

const issuesRefusals = ({ elements }: ProcessModel): boolean =>
  elements.some(({ headers }) => headers[JobHeader.documentKind] === 'refusal-decision');
