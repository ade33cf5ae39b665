import { citeSituation, ruleVersionOn } from '../../../templates/vocabulary/legal-basis.js';
import type { CaseFile, FileApplicant } from '../../cases/case-file.js';
import { EligibilityView } from '../../cases/review-view-api.js';
import { Verification } from '../../cases/verification.js';
import { standingPayees } from '../../cases/standing-payees.js';
import { exclusionIds } from '../../domain/eligibility/relief-exclusions.js';
import { situationsOf } from '../../domain/eligibility/relief-situations.js';
import { minorsOpinion, ruleInForce } from '../../domain/eligibility/rule-versions.js';
import { custodyUntil, custodyWords } from '../../domain/amount/custody.js';
import { custodyKinds } from '../../domain/forms/form-people.js';
import { identityKinds } from '../../domain/people/identity-document.js';
import { formatChineseDate, type LocalDate } from '../../domain/basics/local-date.js';
import { formatYuan, type Fen } from '../../domain/basics/money.js';
import type { Assembly } from '../assembly.js';

export const officeData = ({ office: { name, shortName } }: Assembly) => ({ name, shortName });

export const names = ({ applicants }: CaseFile): string[] => applicants.map(({ name }) => name);

/** 案号 or, before there is one, the title of the case. */
export const caseNumber = ({ row }: CaseFile): string => row.number ?? row.title;

export const origins = {
  application: '依申请',
  'ex-officio': '依职权',
  'clue-transfer': '线索移送',
} as const;

/** Where the reader may ask. */
export const contact = ({ office: { phone, address }, file }: Assembly) => ({
  ...{ phone, address },
  person: file.handlerName ?? '12309检察服务中心',
});

/** The day whose rules a paper cites: that of acceptance, of issue before it. */
export const rulesOn = ({ issuedOn, file }: Assembly): LocalDate => file.row.acceptedOn ?? issuedOn;

/** The rules that are applied, with the situation of Art. 7 when one was found, and the opinion on minors where it holds. */
export function legalBasis(assembly: Assembly): [string, ...string[]] {
  const item = situationItem(assembly.file);
  const on = rulesOn(assembly);
  const rules = item === null ? ruleVersionOn(on).title : citeSituation(on, Number(item));
  return [rules, ...(isMinorGround(assembly.file) ? [minorsOpinion.title] : [])];
}

function isMinorGround({ findings }: CaseFile): boolean {
  const assessed = EligibilityView.safeParse(findings.eligibility?.data);
  const grounds = assessed.data?.tree.children[0]?.children ?? [];
  return grounds.some(
    ({ citation, holds }) => holds === true && citation.text === minorsOpinion.title,
  );
}

/** The situation of Art. 7 the handler found, as papers quote it. */
export function situation(file: CaseFile): { article: string; text: string } | null {
  const version = ruleInForce(file.row.acceptedOn ?? file.row.filedOn);
  const situations = version === null ? [] : situationsOf[version.id];
  const index = situations.findIndex(({ item }) => item === situationItem(file));
  const found = situations[index];
  return found ? { article: `第七条第${ordinal(index)}项`, text: found.text } : null;
}

/** The items of Art. 8 the handler found. */
export function exclusionItems(file: CaseFile): number[] {
  const found = Verification.safeParse(file.findings.verification?.data).data?.exclusions ?? {};
  return exclusionIds.flatMap((id, index) => (found[id] === true ? [index + 1] : []));
}

export const ordinal = (index: number): string => Array.from('一二三四五六七')[index] ?? '';

/** An applicant as papers name one. */
export function applicantData(applicant: FileApplicant) {
  const { name, sex, birthOn, identityKind, identityNumber, address, phone, relation } = applicant;
  return {
    ...{ name, birthOn, identityNumber, address, phone, relation },
    identityName: identityKinds[identityKind ?? 'resident-id'].numberName,
    sex: sex === null ? null : sex === 'male' ? ('男' as const) : ('女' as const),
    representative: representativeOf(applicant),
  };
}

/** The number in a table of several people: of what is no identity card the name of the document stands before it. */
export function identityText({
  identityKind,
  identityNumber,
}: Pick<FileApplicant, 'identityKind' | 'identityNumber'>): string | null {
  if (identityKind === null || identityNumber === null) return null;
  const { name, holder } = identityKinds[identityKind];
  return holder === null ? `${name}${identityNumber}` : identityNumber;
}

function representativeOf({ guardianName, agentName }: FileApplicant) {
  const relation = guardianName ? '法定代理人' : '委托代理人';
  const name = guardianName ?? agentName;
  return name ? { name, relation, identityNumber: null, phone: null } : null;
}

/** The victim, unless an applicant is the victim. */
export function victimData({ originalCase: { victimName }, applicants }: CaseFile) {
  if (!victimName || applicants.some(({ name }) => name === victimName)) return null;
  return { name: victimName, sex: null, birthOn: null, harm: '系原案被害人' };
}

export function originalCaseData({ originalCase }: CaseFile) {
  const { cause, caseNumber: number, handledBy, facts } = originalCase;
  return { cause, caseNumber: number, handledBy, facts };
}

/** The payees of the standing proposal for a total, with full account numbers. */
export function payeesFor({ file, deps: { vault }, issuedOn: on }: Assembly, totalFen: Fen) {
  return standingPayees(vault, file, totalFen).map((payee) => {
    const person = file.applicants.find(({ personId }) => personId === payee.personId);
    const { bank, account, amountFen, custody, instalments = [] } = payee;
    return {
      ...{ bank, account, amountFen },
      name: person?.name ?? payee.holder,
      identityNumber: person === undefined ? null : identityText(person),
      instalments: instalments.length === 0 ? null : instalmentsText(instalments),
      custody: custody
        ? custodyWords(
            custodyKinds[custody.kind],
            custody.custodian,
            custodyUntil({ birthOn: person?.birthOn ?? null, on }),
          )
        : null,
    };
  });
}

function instalmentsText(instalments: { amountFen: Fen; dueOn: LocalDate }[]): string {
  const parts = instalments.map(
    ({ amountFen, dueOn }, index) =>
      `第${ordinal(index) || String(index + 1)}期${formatYuan(amountFen)}，${formatChineseDate(dueOn)}起发放`,
  );
  return `分${instalments.length}期发放：${parts.join('；')}`;
}

/** Text of a finding's field, or null when it is empty. */
export function textOf(data: Record<string, unknown> | undefined, key: string): string | null {
  const value = data?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Amount or count of a finding's field, or null. */
export function numberOf(data: Record<string, unknown> | undefined, key: string): number | null {
  const value = data?.[key];
  return typeof value === 'number' ? value : null;
}

function situationItem({ findings }: CaseFile): string | null {
  return textOf(findings.verification?.data, 'situation');
}
