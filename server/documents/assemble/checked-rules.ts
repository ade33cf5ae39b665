import { z } from 'zod';
import type { CaseFile } from '../../cases/case-file.js';
import { situation } from './parts.js';

const Assessed = z.object({
  findings: z.array(
    z.object({
      rule: z.string(),
      citation: z.string(),
      holds: z.union([z.boolean(), z.literal('unknown')]),
      text: z.string(),
    }),
  ),
});

/** The situations and exclusions that were checked, as the report lists them; those that say nothing are left out. */
export function checkedRules(file: CaseFile) {
  const assessed = Assessed.safeParse(file.findings.eligibility?.data);
  const rows = assessed.success
    ? assessed.data.findings.filter(({ rule, holds }) => !isSilent(rule, holds))
    : [];
  const listed = rows.map(({ citation, text, holds }) => ({
    ...{ article: citation, text, basis: null },
    holds:
      holds === 'unknown' ? ('待核实' as const) : holds ? ('符合' as const) : ('不符合' as const),
  }));
  if (listed.length > 0) return listed;
  const found = situation(file) ?? { article: '第七条', text: '救助情形' };
  return [{ ...found, holds: '待核实' as const, basis: null }];
}

/** A situation that does not hold is no ground for anything; an exclusion that does not hold is. */
function isSilent(rule: string, holds: boolean | 'unknown'): boolean {
  return rule.startsWith('situation-') && holds !== true;
}
