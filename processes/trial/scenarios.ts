import type { RoutingFacts } from '../contract.js';
import type { TrialCourse } from './trial-case.js';
import type { Asked, Variables } from './trial-world.js';

/** What is answered otherwise than the shortest way; counts how often it did so in the case. */
type Change = (asked: Asked, standard: Variables, used: Set<string>) => Variables | null;

export interface TrialScenario {
  /** Another course than that of the case. */
  course?: (course: TrialCourse) => TrialCourse;
  change?: Change;
}

const isApproval = (standard: Variables): boolean => standard['verdict'] !== undefined;
const act = ({ node }: Asked): string => node.headers['act'] ?? '';
const isAdvance = (asked: Asked): boolean => act(asked) === 'approve-advance';

/** The verdict of an approver, each one once. */
const eachOnce =
  (verdict: string): Change =>
  (asked, standard, used) => {
    if (!isApproval(standard) || isAdvance(asked) || used.has(asked.node.id)) return null;
    used.add(asked.node.id);
    return { verdict };
  };

const onlyFirst =
  (verdict: string): Change =>
  (asked, standard, used) => {
    if (!isApproval(standard) || isAdvance(asked) || used.size > 0) return null;
    used.add(asked.node.id);
    return { verdict };
  };

const once =
  (wanted: string, answer: Variables): Change =>
  (asked, _standard, used) => {
    if (act(asked) !== wanted || used.has(wanted)) return null;
    used.add(wanted);
    return answer;
  };

const withFacts = (course: TrialCourse, change: Partial<RoutingFacts>): TrialCourse => ({
  ...course,
  facts: course.facts.map((facts) => ({ ...facts, ...change })),
});

/** Nothing that was recorded counts but what was proposed, which goes with the facts. */
const afresh = (course: TrialCourse): TrialCourse => ({
  ...course,
  ...{ isAbandoned: false, terminatedAt: null },
  answers: {
    'propose-relief': [
      { proposeNext: 'submit', proposal: course.facts.at(-1)?.proposal ?? 'grant' },
    ],
  },
});

/** The topmost office has nobody to ask. */
const asksJointly = (course: TrialCourse): TrialCourse =>
  course.facts.at(-1)?.officeLevel === 'province'
    ? afresh(course)
    : withFacts(afresh(course), { jointRequested: true, jointDeclined: false });

/** The committee reviews proposed grants only. */
const goesToPlc = (course: TrialCourse): TrialCourse =>
  course.facts.at(-1)?.proposal === 'grant'
    ? withFacts(afresh(course), { plcRequired: true })
    : afresh(course);

/** What is assumed of the people in a trial; only `recorded` takes what was really answered. */
export const trialScenarios = {
  /** 按实际答复办理，没有记录的步骤按同意办理 */
  recorded: {},
  /** 各级都同意 */
  agree: { course: afresh },
  /** 第一个审批人退回一次，再报后都同意 */
  'return-first': { course: afresh, change: onlyFirst('return') },
  /** 每一级各退回一次 */
  'return-each': { course: afresh, change: eachOnce('return') },
  /** 第一个审批人调整金额，档次不变 */
  'adjust-first': { course: afresh, change: onlyFirst('adjust') },
  /** 每一级都不同意救助 */
  refuse: {
    course: afresh,
    change: (asked, standard) =>
      isApproval(standard) && !isAdvance(asked) ? { verdict: 'refuse' } : null,
  },
  /** 承办人提出不予救助 */
  'propose-refusal': {
    course: (course) => afresh(withFacts(course, { proposal: 'refuse', exception: false })),
  },
  /** 材料不全，补正后受理 */
  supplement: {
    course: afresh,
    change: once('review-materials', { materialsOutcome: 'incomplete' }),
  },
  /** 材料不全，逾期没有补正 */
  abandoned: {
    course: (course) => ({ ...afresh(course), isAbandoned: true }),
    change: once('review-materials', { materialsOutcome: 'incomplete' }),
  },
  /** 审查期间举行听证 */
  hearing: { course: afresh, change: once('verify-case', { verifyNext: 'hearing' }) },
  /** 急需救治，先行救助 */
  urgent: {
    course: (course) => ({ ...withFacts(afresh(course), { urgent: true }), urgent: true }),
  },
  /** 提请上级院联合救助，上级院同意 */
  joint: { course: asksJointly },
  /** 提请上级院联合救助，上级院不同意 */
  'joint-declined': {
    course: asksJointly,
    change: (asked) =>
      ({
        'review-joint-request': { jointOpinion: 'decline' },
        'decide-joint-request': { jointVerdict: 'decline' },
      })[act(asked)] ?? null,
  },
  /** 须报政法委，退回一次后同意 */
  'plc-returns': {
    course: goesToPlc,
    change: once('record-plc-opinion', { plcOutcome: 'return' }),
  },
} as const satisfies Record<string, TrialScenario>;

export type TrialScenarioId = keyof typeof trialScenarios;

export const trialScenarioIds = Object.keys(trialScenarios) as TrialScenarioId[];
