import { describe, expect, it } from '@jest/globals';
import {
  checkPapers,
  findingsOfDraft,
  paperRuleIds,
  type PaperRuleId,
} from '../../../../server/domain/paper-rules/paper-rules.js';
import type { Paper, PaperContext, PaperLine } from '../../../../server/domain/papers/paper.js';
import { approval, context, decision, paper, signed } from './case-papers.js';

const rulesOf = (given: PaperContext): PaperRuleId[] => checkPapers(given).map(({ rule }) => rule);
const texts = (given: PaperContext): string[] => checkPapers(given).map(({ text }) => text);
const line = (text: string, isField = false): PaperLine => ({ text, isField });
const withLines = (...lines: PaperLine[]): Paper => decision({}, { lines });

describe('papers of a case', () => {
  it('that agree have no finding', () => {
    expect(checkPapers(context())).toEqual([]);
  });

  const disagreeing: [PaperRuleId, string, PaperContext][] = [
    [
      'names-agree',
      'a stranger',
      context([decision({ applicants: [{ name: '吉小梅' }], payees: [] })]),
    ],
    [
      'names-agree',
      'a rare character taken for a common one',
      context([paper('hearing-notice', { data: { applicantNames: ['吉小梅'] } })]),
    ],
    [
      'names-agree',
      'one of two left out',
      context([paper('refusal-decision', { data: { applicantNames: ['𠮷小梅'] } })], {
        case: {
          applicants: [
            { name: '𠮷小梅', identityNumber: null },
            { name: '李二', identityNumber: null },
          ],
        },
      }),
    ],
    [
      'identity-numbers-agree',
      'another number of a payee',
      context([
        decision({
          payees: [{ name: '𠮷小梅', identityNumber: '110105199003078511', amountFen: 2_000_000 }],
        }),
      ]),
    ],
    [
      'birth-dates-agree',
      'another birthday than the number has',
      context([
        decision({
          applicants: [
            { name: '𠮷小梅', identityNumber: '110105199003078510', birthOn: '1990-03-08' },
          ],
        }),
      ]),
    ],
    [
      'amounts-agree',
      'the approval form has another amount',
      context([approval({ amountFen: 1_999_999 }), decision()]),
    ],
    [
      'amounts-agree',
      'the last opinion carried another amount',
      context(undefined, { decisions: [signed({ amountFen: 2_000_001 })] }),
    ],
    [
      'amounts-agree',
      'the register has another amount',
      context([
        decision(),
        paper('disbursement-register', {
          data: { decisionNumber: '青检控申救决〔2026〕1号', decidedFen: 2_000_001 },
        }),
      ]),
    ],
    [
      'amounts-agree',
      'a notice of more than the payee’s share',
      context([
        decision(),
        paper('collection-notice', {
          data: {
            decisionNumber: '青检控申救决〔2026〕1号',
            payeeName: '𠮷小梅',
            amountFen: 2_000_001,
          },
        }),
      ]),
    ],
    [
      'amounts-agree',
      'a notice to somebody the decision does not name',
      context([
        decision(),
        paper('collection-notice', {
          data: { decisionNumber: '青检控申救决〔2026〕1号', payeeName: '李二', amountFen: 1 },
        }),
      ]),
    ],
    [
      'capitals-agree',
      'other capitals than figures',
      context([withLines(line('给予救助金20,000.00元（人民币贰万壹仟元整）。'))]),
    ],
    [
      'dates-in-order',
      'a paper older than the case',
      context([decision({}, { issuedOn: '2026-03-01' })]),
    ],
    ['dates-in-order', 'sealed before issued', context([decision({}, { sealedOn: '2026-03-09' })])],
    [
      'dates-in-order',
      'served before sealed',
      context([decision({}, { sealedOn: '2026-03-11', servedOn: '2026-03-10' })]),
    ],
    [
      'dates-in-order',
      'another day of acceptance',
      context([decision({ acceptedOn: '2026-03-05' })]),
    ],
    [
      'numbers-agree',
      'a number no paper has',
      context([
        paper('collection-notice', { data: { decisionNumber: '青检控申救决〔2026〕9号' } }),
      ]),
    ],
    [
      'numbers-agree',
      'the number of a voided paper',
      context([
        decision({}, { isVoid: true }),
        paper('collection-notice', { data: { decisionNumber: '青检控申救决〔2026〕1号' } }),
      ]),
    ],
    [
      'numbers-agree',
      'another number of the case',
      context([approval({ caseNumber: '青检〔2026〕2号' })]),
    ],
    [
      'numbers-agree',
      'another number of the original case',
      context([decision({ originalCase: { caseNumber: '（2025）青刑初2号' } })]),
    ],
    ['decision-within-term', 'a day late', context([decision({}, { issuedOn: '2026-03-19' })])],
    [
      'approver-had-power',
      'nobody approved',
      context(undefined, { decisions: [signed({ signer: null })] }),
    ],
    [
      'approver-had-power',
      'the deputy without delegation',
      context(undefined, {
        decisions: [signed({ signer: { role: 'deputy-chief', name: '孙副检' } })],
      }),
    ],
    [
      'approver-had-power',
      'the head of the department',
      context(undefined, {
        decisions: [
          signed({ signer: { role: 'department-head', name: '李主任' }, deputyMayDecide: true }),
        ],
      }),
    ],
    [
      'approver-had-power',
      'no record of the collective body',
      context(undefined, { decisions: [signed({ needsCollective: true })] }),
    ],
    [
      'approver-had-power',
      'no opinion of 政法委',
      context(undefined, { decisions: [signed({ needsPlc: true })] }),
    ],
    [
      'issuer-agrees',
      'the name of another office',
      context([decision({ office: { name: '白河县人民检察院' } })]),
    ],
    ['no-placeholders', 'a name not filled in', context([withLines(line('申请人：××，女'))])],
    [
      'no-placeholders',
      'an office not filled in',
      context([withLines(line('由江南××县人民检察院办理'))]),
    ],
    ['no-placeholders', 'a mark of the template language', context([withLines(line('{{name}}'))])],
    ['no-blank-fields', 'a field forgotten', context([withLines(line('住址'), line(' ', true))])],
  ];

  it.each(disagreeing)('%s: %s', (rule, _case, given) => {
    expect(rulesOf(given)).toContain(rule);
  });

  it('has an example of disagreement for each rule', () => {
    const shown = new Set(disagreeing.map(([rule]) => rule));

    expect(paperRuleIds.filter((rule) => !shown.has(rule))).toEqual([]);
  });

  const agreeing: [string, PaperContext][] = [
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
          { isVoid: true, issuedOn: '2026-01-01' },
        ),
      ]),
    ],
  ];

  it.each(agreeing)('lets pass %s', (_case, given) => {
    expect(texts(given)).toEqual([]);
  });

  it('names the paper and the words to jump to', () => {
    const [finding] = checkPapers(context([approval({ amountFen: 100 }), decision()]));

    expect(finding?.places).toEqual([
      { documentId: 'id-relief-approval', title: 'relief-approval', number: null, words: '1.00元' },
      expect.objectContaining({ documentId: 'id-relief-decision', words: '20,000.00元' }),
    ]);
  });

  it('puts what blocks before what warns, by the level the office has set', () => {
    const given = context([
      approval({ amountFen: 100, caseNumber: '青检〔2025〕7号' }),
      decision(),
    ]);

    const ruled = checkPapers(given, { 'numbers-agree': 'block', 'amounts-agree': 'warn' });

    expect(ruled.map(({ rule, level }) => [rule, level])).toEqual([
      ['numbers-agree', 'block'],
      ['amounts-agree', 'warn'],
    ]);
  });

  it('knows which findings show themselves on the paper about to be issued', () => {
    const given = context([
      approval({ amountFen: 100, caseNumber: '青检〔2025〕7号' }),
      decision({}, { documentId: null }),
    ]);

    expect(findingsOfDraft(checkPapers(given)).map(({ rule }) => rule)).toEqual(['amounts-agree']);
  });
});
