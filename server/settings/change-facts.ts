import type { AuditFacts } from '../audit/audit-facts.js';
import { textHash } from '../domain/basics/text-hash.js';
import { holdsOn } from '../domain/basics/timeline.js';
import type { ChangeItem } from './setting-change.entity.js';
import type { SettingRow } from './setting-rows.js';

/** Longer values stand in the audit by their fingerprint: the change itself keeps them whole. */
const longestValue = 400;

/** The values of a change, by office, setting and first day. */
export function itemFacts(items: readonly ChangeItem[]): AuditFacts {
  return Object.fromEntries(items.map((item) => [nameOf(item), valueFact(item.value)]));
}

/** The values of the same settings that were in force on those days. */
export function factsInForce(
  rows: readonly SettingRow[],
  items: readonly ChangeItem[],
): AuditFacts {
  return Object.fromEntries(
    items.map((item) => {
      const row = rows.find(
        (other) =>
          other.officeId === item.officeId &&
          other.key === item.key &&
          other.item === item.item &&
          holdsOn(other, item.validFrom),
      );
      return [nameOf(item), valueFact(row?.value)];
    }),
  );
}

const nameOf = ({ officeId, key, item, validFrom }: ChangeItem): string =>
  [officeId, key, item, validFrom].filter((part) => part !== '').join(' ');

function valueFact(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = JSON.stringify(value);
  return text.length > longestValue ? `#${textHash(text)}` : text;
}
