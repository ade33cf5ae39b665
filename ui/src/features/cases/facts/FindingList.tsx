import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../../../server/domain/basics/money.js';
import { useLabel } from '../../../i18n/use-label.js';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';
import type { Case } from '../useCase.query.js';
import { Facts } from './Facts.js';
import { optionLabel } from './option-label.js';

/** Findings that have a part of the page of their own. */
const shownElsewhere = new Set([
  'eligibility',
  'suggestion',
  'filing',
  'duplicate-check',
  'routing-facts',
]);

/** What was found out and recorded on the way, the latest of each kind. */
export function FindingList({ findings }: { findings: Case['findings'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const label = useLabel();
  const shown = findings
    .filter(({ kind }) => !shownElsewhere.has(kind))
    .map((finding) => ({ ...finding, facts: factsOf(finding.data, label, { t, word }) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <>
      {shown.map(({ kind, round, at, by, facts }) => (
        <section key={kind} className="finding">
          <h3>
            {label('finding', kind)}
            <span>
              {by} <When at={at} />
              {round > 1 && ` ${t('facts.round', { round })}`}
            </span>
          </h3>
          <Facts items={facts} />
        </section>
      ))}
    </>
  );
}

/** Of the recorded data what has a name in Chinese; ids and flags of the process are for the process. */
function factsOf(
  data: Record<string, unknown>,
  label: ReturnType<typeof useLabel>,
  tongue: Tongue,
): [string, string][] {
  return Object.entries(data).flatMap(([key, value]): [string, string][] => {
    const name = label('fact', key);
    const text = textOf(key, value, tongue);
    return name === key || text === '' ? [] : [[name, text]];
  });
}

interface Tongue {
  t: TFunction;
  word: (text: string) => string;
}

function textOf(key: string, value: unknown, tongue: Tongue): string {
  const { t, word } = tongue;
  if (typeof value === 'number') {
    return key.endsWith('Fen') ? word(formatYuan(value)) : String(value);
  }
  if (typeof value === 'string') return word(optionLabel(key, value));
  if (Array.isArray(value)) {
    return value
      .filter((item) => typeof item === 'string')
      .map((item) => word(optionLabel(key, item)))
      .join('、');
  }
  if (typeof value === 'object' && value !== null) return stated(key, value, tongue);
  return value === true ? t('facts.yes') : '';
}

/** Facts found to be so, then those found not to be so. */
function stated(key: string, value: object, { t, word }: Tongue): string {
  const labels = (found: boolean) =>
    Object.entries(value)
      .filter(([, is]) => is === found)
      .map(([name]) => word(optionLabel(key, name)))
      .join('、');
  const [so, notSo] = [labels(true), labels(false)];
  const lines = [
    so === '' ? '' : t('facts.so', { names: so }),
    notSo === '' ? '' : t('facts.notSo', { names: notSo }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
