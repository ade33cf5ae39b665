import type {
  DraftChange,
  DraftItem,
} from '../../../ui/src/features/settings/changes/draft-change.js';

/** A change of the bands, whole in every respect. */
export function aDraft(part: Partial<DraftChange> = {}): DraftChange {
  return { title: '调整金额档', reason: '省院印发新标准', items: [aDraftItem()], ...part };
}

export function aDraftItem(part: Partial<DraftItem> = {}): DraftItem {
  return {
    rowId: 'first',
    officeId: 'county-a',
    key: 'amountBands',
    item: '',
    value: [
      { fromFen: 1, uptoFen: 1_000_000, band: 'small' },
      { fromFen: 1_000_001, uptoFen: null, band: 'large' },
    ],
    validFrom: '2027-01-01',
    validTo: null,
    source: '江检发〔2026〕8号',
    ...part,
  };
}
