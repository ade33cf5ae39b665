import {
  facts,
  returned,
  adjusted,
  joint,
  jointFacts,
  separate,
  closed,
  granted,
  type Scenario,
} from './scenario.js';

/** Joint relief over two and three levels, unified and separate. */
export const jointRelief: Scenario[] = [
  {
    name: 'the higher office joins and decides for both',
    script: { answers: joint },
    reaches: ['joint-relief/joint-relief-done', ...granted],
    avoids: ['joint-relief/decide-own-share', 'joint-relief/decide-higher-share'],
  },
  {
    name: 'the higher office does not join and the own path follows',
    script: {
      answers: {
        'compute-routing-facts': [jointFacts, facts({ jointRequested: true, jointDeclined: true })],
        'review-joint-request': { jointOpinion: 'decline' },
        'decide-joint-request': { jointVerdict: 'decline' },
      },
    },
    reaches: ['joint-relief/joint-relief-done', 'ordinary-review/decided-by-chief', ...granted],
  },
  {
    name: 'request and decision are sent back for supplements, then joined',
    script: {
      answers: {
        ...joint,
        'review-joint-request': [{ jointOpinion: 'return' }, { jointOpinion: 'join' }],
        'decide-joint-request': [{ jointVerdict: 'return' }, { jointVerdict: 'join' }],
      },
    },
    reaches: ['joint-relief/supplement-joint-request', ...granted],
  },
  {
    name: 'the own chain of a joint relief returns and adjusts at each level',
    script: {
      answers: {
        ...joint,
        'department-head-review': [returned('department-head'), adjusted('deputy-chief')],
        'deputy-chief-review': [returned('deputy-chief'), adjusted('chief')],
        'chief-approval': [returned('chief'), adjusted('sign')],
      },
    },
    reaches: ['joint-relief/joint-relief-done', ...granted],
    reviews: [
      'department-head-review',
      'department-head-review',
      'deputy-chief-review',
      'deputy-chief-review',
      'chief-approval',
      'chief-approval',
      'review-joint-request',
      'decide-joint-request',
    ],
  },
  {
    name: 'a chief who refuses the joint relief refuses the case',
    script: { answers: { ...joint, 'chief-approval': { verdict: 'refuse' } } },
    reaches: ['joint-relief/chief-not-agreed', 'relief-case/relief-refused', closed],
  },
  {
    name: 'the request goes up once more and the highest office decides for all',
    script: {
      answers: {
        ...joint,
        'review-joint-request': [{ jointOpinion: 'escalate' }, { jointOpinion: 'join' }],
      },
    },
    reaches: ['joint-relief/escalate-joint-relief', ...granted],
    opens: [
      { elementId: 'review-joint-request', officeId: 'city-a', assignee: null },
      { elementId: 'chief-approval', officeId: 'city-a', assignee: null },
      { elementId: 'review-joint-request', officeId: 'province-a', assignee: null },
      { elementId: 'decide-joint-request', officeId: 'province-a', assignee: null },
      { elementId: 'seal-document', officeId: 'province-a', assignee: null },
      { elementId: 'serve-document', officeId: 'county-a', assignee: 'handler-1' },
    ],
  },
  {
    name: 'the chain of the middle office adjusts, then refuses, so that nobody joins',
    script: {
      answers: {
        'compute-routing-facts': [jointFacts, facts({ jointRequested: true, jointDeclined: true })],
        'find-higher-office': jointFacts,
        'review-joint-request': { jointOpinion: 'escalate' },
        'department-head-review': [{}, adjusted('deputy-chief'), {}],
        'chief-approval': [{}, { verdict: 'refuse' }, {}],
      },
    },
    reaches: ['joint-relief/chief-not-agreed', 'ordinary-review/decided-by-chief', ...granted],
  },
  {
    name: 'two offices decide and pay their shares separately',
    script: { answers: separate },
    reaches: [
      'joint-relief/pay-own-share',
      'joint-relief/pay-higher-share',
      'relief-case/settled-separately',
      closed,
    ],
    opens: [
      { elementId: 'serve-document', officeId: 'county-a', assignee: 'handler-1' },
      { elementId: 'serve-document', officeId: 'city-a', assignee: null },
      { elementId: 'verify-payees', officeId: 'city-a', assignee: null },
    ],
    avoids: ['relief-case/grant-relief', 'relief-case/disbursement'],
  },
  {
    name: 'three offices decide and pay their shares separately',
    script: {
      answers: {
        ...separate,
        'review-joint-request': [{ jointOpinion: 'escalate' }, { jointOpinion: 'join' }],
      },
    },
    reaches: ['joint-relief/escalate-joint-relief', 'relief-case/settled-separately', closed],
  },
];
