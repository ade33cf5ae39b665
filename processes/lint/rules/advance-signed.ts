import type { LintPackage } from '../lint-package.js';
import type { Fault, LintRule } from '../lint-rule.js';
import { actOf, approverRoles } from '../model/approvals.js';
import type { ElementModel, ProcessModel } from '../model/diagram-model.js';
import { explore, type Watch } from '../model/explore.js';
import { graphOf, isEnd, lastOf, reachedFrom } from '../model/process-graph.js';
import { faultOfWay, named } from './named.js';
import { law } from './sources.js';

/** Approved by phone, and the approver has not signed yet. */
const byPhone = 'by-phone';

/** The fast track is made up for afterwards (补办手续): a phone approval is signed, and the case is received and examined like any other. */
export const advanceSigned: LintRule = {
  name: 'advance-signed',
  severity: 'error',
  legalBasis: law.advance,
  check: (pkg) => [
    ...pkg.processes.filter(isFastTrack).flatMap((process) => unsigned(pkg, process)),
    ...pkg.processes.flatMap((process) => unexamined(pkg, process)),
  ],
};

const isFastTrack = ({ elements }: ProcessModel): boolean =>
  elements.some((element) => actOf(element) === 'confirm-emergency');

const watchOf = (ends: ReadonlySet<ElementModel>): Watch => ({
  needs: (element) => (actOf(element) === 'confirm-emergency' ? ['emergency'] : []),
  mark: (element, values, marks) => {
    if (actOf(element) === 'confirm-emergency') {
      return new Set(values.get('emergency') === 'phone-approved' ? [byPhone] : []);
    }
    const isSigned =
      actOf(element) === 'sign-phone-approval' &&
      approverRoles.some((role) => role === element.role);
    return isSigned ? new Set() : marks;
  },
  isFault: (element, _values, marks) => ends.has(element) && marks.has(byPhone),
  isOwn: () => false,
  keepsMarks: () => true,
});

function unsigned(pkg: LintPackage, process: ProcessModel): Fault[] {
  const start = { values: new Map(), marks: new Set<string>() };
  return explore(pkg, process, watchOf(lastOf(process)), start).map((way) =>
    faultOfWay(
      way,
      `电话批准的先行救助可以走到${named(way.element)}而没有补签。请在结束之前画上“电话批准补签”，由批准人办理`,
    ),
  );
}

/** After the call of a fast track the application is received and examined; what interrupts the case has its own decision. */
function unexamined(pkg: LintPackage, process: ProcessModel): Fault[] {
  const tracks = new Set(pkg.processes.filter(isFastTrack).map(({ id }) => id));
  return process.elements
    .filter(({ calledProcess }) => tracks.has(calledProcess ?? ''))
    .flatMap((call) => {
      const isPassed = (element: ElementModel) => actOf(element) === 'review-materials';
      const reached = reachedFrom(
        graphOf(process),
        [call],
        ({ to, kind }) => kind !== 'boundary' && !isPassed(to),
      );
      const end = [...reached].find(isEnd);
      if (!end) return [];
      const message = `${named(call)}之后可以走到${named(end)}而没有补办手续。请让先行救助之后都经过“材料审核”，补办受理和审查`;
      return [{ file: process.file, elementId: call.id, message }];
    });
}
