import { describe, expect, it } from '@jest/globals';
import { caseTimeline } from '../../../server/cases/case-timeline.js';

const office = { id: 'county-a', name: '青山县人民检察院' };
const parts: Parameters<typeof caseTimeline>[0] = {
  ...{ createdAt: '2026-03-02T02:00:00.000Z', filedOn: '2026-03-02', acceptedOn: null },
  ...{ number: null, office, terminatedAt: null, terminationReason: null, closedAt: null },
  ...{ decisions: [], documents: [], findings: [], supplements: [], inquiries: [] },
  ...{ hearings: [], assistances: [], disbursements: [] },
};

describe('caseTimeline', () => {
  it('tells a payment when the bank has settled it, and one that failed with the reason', () => {
    const order = {
      ...{ id: 'o1', batchId: 'b1', amountFen: 1_000_00, instalment: 1, bankReference: null },
      ...{ orderedAt: '2026-03-02T01:00:00.000Z', failure: null },
    };
    const disbursement = {
      ...{ id: 'd1', office: { id: 'x', name: '青山县人民检察院' }, purpose: 'grant' as const },
      ...{ fundSource: '', state: '', amountFen: 0, deductedFen: 0, paidFen: 0, payees: [] },
      receiptNumber: null,
      orders: [
        { ...order, state: 'ordered' as const, settledAt: null },
        {
          ...order,
          state: 'failed' as const,
          settledAt: '2026-03-03T01:00:00.000Z',
          failure: '户名不符',
        },
        { ...order, state: 'paid' as const, settledAt: '2026-03-04T01:00:00.000Z' },
      ],
    };

    const told = caseTimeline({ ...parts, disbursements: [disbursement] }).filter(
      ({ kind }) => kind === 'payment',
    );

    expect(told.map(({ text, office }) => [text, office])).toEqual([
      ['救助金1,000.00元支付失败（户名不符）', '青山县人民检察院'],
      ['救助金1,000.00元到账', '青山县人民检察院'],
    ]);
  });

  it('begins with the filing, by the office', () => {
    expect(caseTimeline(parts)).toEqual([
      {
        ...{ at: '2026-03-02T02:00:00.000Z', kind: 'filed', text: '登记救助申请' },
        ...{ who: null, office: '青山县人民检察院' },
      },
    ]);
  });

  it('puts what is known by day only at the end of that day, and everything in order', () => {
    const texts = caseTimeline({
      ...parts,
      ...{ acceptedOn: '2026-03-02', number: '青检救助〔2026〕1号' },
      closedAt: '2026-03-03T01:00:00.000Z',
    }).map(({ text }) => text);

    expect(texts).toEqual(['登记救助申请', '受理，案号青检救助〔2026〕1号', '结案归档']);
  });

  it.each([
    ['pending', '分管副检察长审核：同意并调整金额，500.00元（待流程确认）。偏高'],
    ['effective', '分管副检察长审核：同意并调整金额，500.00元。偏高'],
    ['void', '分管副检察长审核：同意并调整金额，500.00元（已作废）。偏高'],
  ] as const)('says what became of a %s opinion', (state, text) => {
    const decision = {
      ...{ id: '1', round: 1, kind: 'deputy-chief-review', office, role: 'deputy-chief' },
      ...{ by: '王建国', verdict: 'adjust', amountFen: 500_00, opinion: '偏高', state },
      decidedAt: '2026-03-02T03:00:00.000Z',
    };

    expect(caseTimeline({ ...parts, decisions: [decision] }).at(-1)).toMatchObject({
      ...{ text, who: '王建国' },
    });
  });

  it('tells that the handler went back to the examination, and why', () => {
    const decision = {
      ...{ id: '1', round: 1, kind: 'propose-relief', office, role: 'handler', by: '李明' },
      ...{ verdict: 'verify', amountFen: null, opinion: '家庭月收入尚未核实' },
      state: 'effective' as const,
      decidedAt: '2026-03-02T03:00:00.000Z',
    };

    expect(caseTimeline({ ...parts, decisions: [decision] }).at(-1)?.text).toBe(
      '提出审查意见：补充核实。家庭月收入尚未核实',
    );
  });
});
