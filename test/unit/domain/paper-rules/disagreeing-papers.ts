import type { PaperRuleId } from '../../../../server/domain/paper-rules/paper-rules.js';
import type { PaperContext } from '../../../../server/domain/papers/paper.js';
import { approval, context, decision, line, paper, signed, withLines } from './case-papers.js';

/** Each rule with papers it has to notice. */
export const disagreeing: [PaperRuleId, string, PaperContext][] = [
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
    context([paper('collection-notice', { data: { decisionNumber: '青检控申救决〔2026〕9号' } })]),
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
  [
    'fonts-cover',
    'a character of a name no font has',
    context([decision({}, { lines: [line('申请人：𠮷小𬭩')], uncovered: ['𬭩'] })]),
  ],
  ['no-blank-fields', 'a field forgotten', context([withLines(line('住址'), line(' ', true))])],
];
