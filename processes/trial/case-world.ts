import { JobType, Message, ProcessId, type Act } from '../contract.js';
import { actOf } from '../lint/model/approvals.js';
import { resumeAfter, resumeBy } from '../lint/model/producers.js';
import { domainOf } from '../lint/model/variable-domain.js';
import type { TrialScenario } from './scenarios.js';
import { standardActAnswers } from './standard-answers.js';
import { higherPlaces, officePlaces, type TrialCourse } from './trial-case.js';
import type { TrialPackage } from './trial-package.js';
import type { Answer, Arrival, Asked, TrialWorld, Variables, Waiting } from './trial-world.js';
import {
  supplementTermDays,
  usualDays,
  usualStepDays,
  usualWaitDays,
  type Pace,
} from './usual-days.js';

/** What a new case begins with. */
export const courseVariables = ({ urgent, origin }: TrialCourse): Variables => ({
  ...{ caseId: 'case', officeId: 'own', release: 'trial-1', requestId: 'trial' },
  ...{ origin, urgent, round: 1, handlerId: null, resumeAt: null, lastPath: null },
  ...{ higherOfficeId: null, decidingOfficeId: null },
});

/** The people, workers and agencies around one case: as recorded, else as the scenario says, else the shortest way. */
export function caseWorld(
  pkg: TrialPackage,
  course: TrialCourse,
  scenario: TrialScenario,
  pace: Pace,
): TrialWorld {
  return new CaseWorld(pkg, scenario.course?.(course) ?? course, scenario, pace);
}

class CaseWorld implements TrialWorld {
  private readonly used = new Set<string>();
  private factsAsked = 0;
  private isDeclined = false;
  private isAdvanceOrdered = false;

  constructor(
    private readonly pkg: TrialPackage,
    private readonly course: TrialCourse,
    private readonly scenario: TrialScenario,
    private readonly pace: Pace,
  ) {}

  readonly answer = (asked: Asked): Answer => {
    const { node, nth } = asked;
    const { terminatedAt } = this.course;
    if (terminatedAt?.elementId === node.id && terminatedAt.nth === nth) {
      return { kind: 'interrupted', by: 'message', name: Message.caseTerminated, takes: 1 };
    }
    if (node.type === 'bpmn:UserTask') {
      const takes = this.daysOf([node.id, actOf(node)], usualStepDays);
      return { kind: 'done', variables: this.ofPerson(asked), takes };
    }
    return this.ofWorker(asked);
  };

  readonly wait = ({ events }: Waiting): Arrival | null => {
    const kindOf = (kind: string) => events.find(({ event }) => event?.kind === kind);
    const [message, timer] = [kindOf('message') ?? kindOf('signal'), kindOf('timer')];
    if (timer && (message === undefined || this.course.isAbandoned)) {
      return { event: timer, variables: {}, takes: supplementTermDays };
    }
    if (message === undefined) return null;
    const isSupplement = message.event?.name === Message.supplementReceived;
    return {
      event: message,
      variables: isSupplement ? { supplementOutcome: 'supplied' } : {},
      takes: this.daysOf([message.id, message.event?.name ?? ''], usualWaitDays),
    };
  };

  /** What a person answers, with what the act behind the form adds. */
  private ofPerson(asked: Asked): Variables {
    const { node, nth, variables } = asked;
    const act = actOf(node);
    const id = (kind: string): string => `${kind}-${node.id}-${nth}`;
    const standard = { ...this.ofForm(asked), ...standardActAnswers[act as Act]?.(id) };
    if ('assistingOfficeId' in standard) standard['assistingOfficeId'] = 'assisting';
    const said =
      this.course.answers[node.id]?.[nth] ??
      this.scenario.change?.(asked, standard, this.used) ??
      {};
    const answer: Variables = { ...standard, ...said };
    const by = resumeBy(act);
    if (by !== null) {
      const resumeAt = resumeAfter(act, node.headers, answer[by]);
      if (resumeAt !== undefined) answer['resumeAt'] = resumeAt;
      if (answer[by] === 'return') answer['round'] = Number(variables('round') ?? 1) + 1;
    }
    if (answer['jointVerdict'] === 'decline') this.isDeclined = true;
    return answer;
  }

  /** Of a routing field nobody has an answer for, the first value the contract lists. */
  private ofForm({ node }: Asked): Variables {
    const fields = this.pkg.forms.get(node.formKey ?? '')?.routing ?? [];
    const first = (field: string) => domainOf(field)?.[0] ?? null;
    return Object.fromEntries(fields.map((field) => [field, first(field)]));
  }

  private ofWorker({ process, node, nth, variables }: Asked): Answer {
    const id = (kind: string): string => `${kind}-${node.id}-${nth}`;
    const done = (results: Variables): Answer => ({ kind: 'done', variables: results, takes: 0 });
    switch (node.jobType) {
      case JobType.assignHandler:
        return done({ handlerId: 'handler' });
      case JobType.checkDuplicateRelief:
        return done({
          inquiryNeeded: this.course.answers[node.id]?.[nth]?.['inquiryNeeded'] ?? false,
        });
      case JobType.sendInquiry:
        return done({ inquiryId: id('inquiry') });
      case JobType.computeRoutingFacts:
        return this.routing(process.id, variables('officeId'));
      case JobType.recordDecision:
        return done({ shares: this.shares(variables) });
      case JobType.startTerm:
        return done({ termDueAt: '' });
      case JobType.reserveFunds:
        return done({ fundsState: 'reserved' });
      case JobType.orderPayment:
        this.isAdvanceOrdered ||= variables('purpose') === 'advance';
        return done({ paymentBatchId: id('batch') });
      case JobType.recordPayment:
        return done({ paymentOutcome: 'paid' });
      case JobType.checkAdvance:
        return done({ advanceRecovery: this.isAdvanceOrdered });
      default:
        return done({});
    }
  }

  /** As the worker answers: the facts of the handling office, and the next office above the one that asks. */
  private routing(processId: string, officeId: unknown): Answer {
    const { facts, jointMode } = this.course;
    const now = facts[Math.min(this.factsAsked++, facts.length - 1)];
    if (!now) return { kind: 'refused', why: '没有审批要素' };
    const above = ['own', ...higherPlaces(now.officeLevel)];
    const higherOfficeId = above[above.indexOf(String(officeId)) + 1] ?? null;
    if (processId === ProcessId.jointRelief && higherOfficeId === null) {
      return { kind: 'refused', why: '没有上一级检察院可以联合救助' };
    }
    const jointDeclined = now.jointDeclined || this.isDeclined;
    return {
      kind: 'done',
      variables: {
        ...{ facts: { ...now, jointDeclined }, higherOfficeId },
        jointMode: now.plcRequired ? 'unified' : jointMode,
      },
      takes: 0,
    };
  }

  /** A decision for all is paid by every office up to the one that decides, any other by the office itself. */
  private shares(variables: Asked['variables']): Variables[] {
    const own = officePlaces.findIndex((place) => place === variables('officeId'));
    const last = officePlaces.findIndex((place) => place === variables('decidingOfficeId'));
    const isForAll = variables('scope') === 'all' && last > own;
    return officePlaces
      .slice(Math.max(own, 0), isForAll ? last + 1 : Math.max(own, 0) + 1)
      .map((officeId) => ({ disbursementId: `disbursement-${officeId}`, officeId }));
  }

  private daysOf(names: readonly string[], otherwise: number): number {
    const known = names.map((name) => this.pace[name] ?? usualDays[name]);
    return known.find((days) => days !== undefined) ?? otherwise;
  }
}
