import type { DocumentKindId } from '../../templates/index.js';
import { documentSamples } from '../../templates/samples/index.js';

/** The full sample of a kind with the longest that really occurs: amounts of eight digits, names of twenty characters, custody. */
export function longData(kind: DocumentKindId): unknown {
  return lengthen(documentSamples[kind].full, '');
}

/** Names of persons of minorities may be as long, with the dots between their parts. */
export const longName = '阿卜杜拉·买买提依明·吐尔逊江·艾合买';
const custody =
  '村（居）民委员会代管：青溪县柳河镇杨柳湾村村民委员会，至2034年4月15日（年满十八周岁）止，每月支取不超过2,000.00元';
const bank = '中国农业银行股份有限公司青溪县柳河镇杨柳湾分理处';
const account = '6228480419375827041';

const longer: Record<string, string> = {
  ...{ payeeName: longName, custody, remark: custody, bank, account },
};
const people = new Set(['applicants', 'payees', 'representative', 'victim', 'payments', 'persons']);
/** The samples speak of ten thousands; a factor leaves their sums right. */
const factor = 1000;

function lengthen(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => lengthen(item, key));
  if (typeof value === 'number') return key.endsWith('Fen') ? value * factor : value;
  if (typeof value === 'string') return longer[key] ?? value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      field === 'name' && people.has(key) ? longName : lengthen(inner, field),
    ]),
  );
}
