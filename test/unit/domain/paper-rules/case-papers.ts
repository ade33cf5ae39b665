import type {
  Paper,
  PaperContext,
  PaperLine,
  RegisteredCase,
  SignedDecision,
} from '../../../../server/domain/papers/paper.js';

/** The register of one granted case, in which everything agrees. */
export const register: RegisteredCase = {
  number: '青检控申救案〔2026〕1号',
  filedOn: '2026-03-02',
  acceptedOn: '2026-03-04',
  applicants: [{ name: '𠮷小梅', identityNumber: '110105199003078510' }],
  originalCause: '王某某故意伤害案',
  originalNumber: '（2025）青刑初1号',
  decisionDueOn: '2026-03-18',
};

const office = { name: '青溪县人民检察院', shortName: '青溪' };

export function paper(kind: string, changes: Partial<Paper> = {}): Paper {
  return {
    ...{ documentId: `id-${kind}`, kind, title: kind, number: null, officeId: 'county-a' },
    ...{ officeName: office.name, isInternal: false, isVoid: false, issuedOn: '2026-03-10' },
    ...{ sealedOn: null, servedOn: null, lines: null, uncovered: [] },
    data: { office },
    ...changes,
  };
}

const applicants = [
  { name: '𠮷小梅', identityNumber: '110105199003078510', birthOn: '1990-03-07' },
];

/** Decision of 20,000 yuan with its data changed. */
export function decision(data: Record<string, unknown> = {}, changes: Partial<Paper> = {}): Paper {
  return paper('relief-decision', {
    number: '青检控申救决〔2026〕1号',
    data: {
      ...{ office, applicants, amountFen: 2_000_000, acceptedOn: '2026-03-04' },
      payees: [{ name: '𠮷小梅', identityNumber: '110105199003078510', amountFen: 2_000_000 }],
      originalCase: { caseNumber: '（2025）青刑初1号' },
      ...data,
    },
    ...changes,
  });
}

export function approval(data: Record<string, unknown> = {}): Paper {
  return paper('relief-approval', {
    isInternal: true,
    data: { office, applicants, amountFen: 2_000_000, caseNumber: register.number, ...data },
  });
}

export function signed(changes: Partial<SignedDecision> = {}): SignedDecision {
  return {
    ...{ officeId: 'county-a', matter: 'grant', amountFen: 2_000_000 },
    ...{ signer: { role: 'chief', name: '钱检察长' }, deputyMayDecide: false },
    ...{ needsCollective: false, hasCollective: false, needsPlc: false, hasPlc: false },
    ...changes,
  };
}

/** The papers of a case that agrees, those given in the place of the standing ones. */
export function context(
  papers: Paper[] = [approval(), decision()],
  changes: { case?: Partial<RegisteredCase>; decisions?: SignedDecision[] } = {},
): PaperContext {
  return {
    case: { ...register, ...changes.case },
    papers,
    decisions: changes.decisions ?? [signed()],
  };
}

export const line = (text: string, isField = false): PaperLine => ({ text, isField });

/** A decision whose text was read. */
export const withLines = (...lines: PaperLine[]): Paper => decision({}, { lines });
