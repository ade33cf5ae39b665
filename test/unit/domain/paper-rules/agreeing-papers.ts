import type { PaperContext } from '../../../../server/domain/papers/paper.js';
import { context, decision, line, paper, signed, withLines } from './case-papers.js';

/** Papers at the bounds of the rules, with which everything is in order. */
export const agreeing: [string, PaperContext][] = [
  [
    'an applicant who joined after a notice, and a title where no number was yet',
    context(
      [paper('rights-notice', { data: { applicantNames: ['𠮷小梅'], caseNumber: '某案' } })],
      {
        case: {
          applicants: [
            { name: '𠮷小梅', identityNumber: null },
            { name: '李二', identityNumber: null },
          ],
        },
      },
    ),
  ],
  ['a decision on the last day of its term', context([decision({}, { issuedOn: '2026-03-18' })])],
  ['a term that waits for the calendar', context(undefined, { case: { decisionDueOn: null } })],
  [
    'the deputy within the delegation',
    context(undefined, {
      decisions: [
        signed({ signer: { role: 'deputy-chief', name: '孙副检' }, deputyMayDecide: true }),
      ],
    }),
  ],
  [
    'a decision a collective body and 政法委 have seen',
    context(undefined, {
      decisions: [
        signed({ needsCollective: true, hasCollective: true, needsPlc: true, hasPlc: true }),
      ],
    }),
  ],
  [
    'a number after the name of its document',
    context([
      decision({
        payees: [
          {
            name: '𠮷小梅',
            identityNumber: '居民身份证110105199003078510',
            amountFen: 2_000_000,
          },
        ],
      }),
    ]),
  ],
  [
    'a name veiled for the public',
    context([paper('hearing-announcement', { data: { applicantNames: ['𠮷某某'] } })]),
  ],
  [
    'a masked number',
    context([decision({ payees: [{ name: '𠮷小梅', identityNumber: '1101**********8510' }] })]),
  ],
  [
    'a paper dated and sealed and served on one day',
    context([
      decision({}, { issuedOn: '2026-03-04', sealedOn: '2026-03-04', servedOn: '2026-03-04' }),
    ]),
  ],
  [
    'an instalment below the share',
    context([
      decision(),
      paper('collection-notice', {
        data: {
          decisionNumber: '青检控申救决〔2026〕1号',
          payeeName: '𠮷小梅',
          amountFen: 1_000_000,
        },
      }),
    ]),
  ],
  [
    'right capitals',
    context([withLines(line('20,000.00元（人民币贰万元整）'), line('0.50元（人民币伍角整）'))]),
  ],
  [
    'a struck field and 某某 of a published name',
    context([withLines(line('\\', true), line('王某某、张××、李XX故意伤害案'))]),
  ],
  [
    'whatever a voided paper says',
    context([
      decision(
        { applicants: [{ name: '别人' }], office: { name: '别院' } },
        { isVoid: true, issuedOn: '2026-01-01', uncovered: ['𬭩'] },
      ),
    ]),
  ],
];
