import { describe, expect, it } from '@jest/globals';
import {
  bodyOf,
  faultsOfItem,
  faultsOfWhole,
  withItem,
  withNewItem,
  withoutItem,
} from '../../../ui/src/features/settings/changes/draft-change.js';
import { readLocalCopy } from '../../../ui/src/features/settings/changes/local-copy.js';
import { valueFaults } from '../../../ui/src/features/settings/changes/value-faults.js';
import { aDraft, aDraftItem } from './a-draft.js';

describe('a change as it is sent', () => {
  it('marks of the screen stay behind', () => {
    const judged = bodyOf(aDraft());

    expect(judged.ok && judged.body.items.map((item) => 'rowId' in item)).toEqual([false]);
  });

  it('every fault comes with its place, in Chinese', () => {
    const judged = bodyOf(
      aDraft({ title: '', items: [aDraftItem({ source: '', validFrom: '' })] }),
    );

    expect(judged.ok ? [] : judged.faults).toEqual([
      { pointer: '/title', detail: '必填' },
      { pointer: '/items/0/validFrom', detail: '日期应为2026-03-02的形式' },
      { pointer: '/items/0/source', detail: '必填' },
    ]);
  });

  it('a value that ends what is in force is sent as null', () => {
    const judged = bodyOf(aDraft({ items: [aDraftItem({ value: null })] }));

    expect(judged.ok && judged.body.items[0]?.value).toBeNull();
  });
});

describe('faults of a change', () => {
  const faults = [
    { pointer: '/items/1/value/0', detail: '甲' },
    { pointer: '/items/1', detail: '乙' },
    { pointer: '/items/10', detail: '丙' },
    { pointer: '/title', detail: '丁' },
    { pointer: '', detail: '戊' },
  ];

  it('stand at their row with the place inside it', () => {
    expect(faultsOfItem(faults, 1)).toEqual([
      { pointer: '/value/0', detail: '甲' },
      { pointer: '', detail: '乙' },
    ]);
  });

  it('those of no row and no field of the head are those of the whole', () => {
    expect(faultsOfWhole(faults)).toEqual([{ pointer: '', detail: '戊' }]);
  });
});

describe('rows of a change', () => {
  it('a row added takes day and paper of the row before it', () => {
    const { items } = withNewItem(
      aDraft(),
      { rowId: 'second', officeId: 'county-a', key: 'plcRequired', item: '', value: true },
      '2026-11-23',
    );

    expect(items[1]).toMatchObject({ validFrom: '2027-01-01', source: '江检发〔2026〕8号' });
  });

  it('only the row that is meant changes or goes', () => {
    const two = aDraft({ items: [aDraftItem(), aDraftItem({ rowId: 'second' })] });

    const changed = withItem(two, 'second', { source: '另一文件' });

    expect(changed.items.map(({ source }) => source)).toEqual(['江检发〔2026〕8号', '另一文件']);
    expect(withoutItem(changed, 'first').items.map(({ rowId }) => rowId)).toEqual(['second']);
  });
});

describe('what the screen finds wrong with a value while it is typed', () => {
  const bands = (uptoFen: unknown, fromFen: unknown) =>
    aDraftItem({
      value: [
        { fromFen: 1, uptoFen, band: 'small' },
        { fromFen, uptoFen: null, band: 'large' },
      ],
    });
  const textsOf = (item: ReturnType<typeof aDraftItem>) =>
    valueFaults(item).map(({ detail }) => detail);

  it.each([
    [5_000_000, 5_000_001, []],
    [5_000_000, 5_000_002, ['2027-01-01起，50,000.01元没有对应的档']],
    [5_000_000, 8_000_001, ['2027-01-01起，50,000.01元至80,000.00元没有对应的档']],
    [5_000_000, 5_000_000, ['2027-01-01起，50,000.00元有两档，互相重叠']],
  ])('bands up to %p and from %p', (upto, from, texts) => {
    expect(textsOf(bands(upto, from))).toEqual(texts);
  });

  it('an amount that is none yet is a fault of its field', () => {
    expect(valueFaults(bands('五万', 5_000_001))[0]).toEqual({
      pointer: '/0/uptoFen',
      detail: '格式不正确',
    });
    expect(valueFaults(bands('', 5_000_001))[0]?.detail).toBe('必填');
  });

  it('a gap inside a limited time is named with its last day', () => {
    const item = { ...bands(5_000_000, 8_000_001), validTo: '2027-06-30' };

    expect(textsOf(item)).toEqual(['2027-01-01至2027-06-30，50,000.01元至80,000.00元没有对应的档']);
  });

  it('a makeup workday in the week is refused', () => {
    const item = aDraftItem({
      key: 'calendarYear',
      item: '2027',
      value: { holidays: '01-01 05-01 10-01/10-03', makeupWorkdays: '01-04' },
    });

    expect(textsOf(item)).toEqual(['2027-01-04不是周末，不能是调休上班日']);
  });

  it('the end of a value has none', () => {
    expect(valueFaults(aDraftItem({ value: null }))).toEqual([]);
  });
});

describe('the copy in the browser', () => {
  const storageOf = (text: string | null) =>
    ({ getItem: () => text }) as Partial<Storage> as Storage;

  it('is read back as it was kept', () => {
    const copy = { version: 3, draft: aDraft() };

    expect(readLocalCopy(storageOf(JSON.stringify(copy)), 'c1')).toEqual(copy);
  });

  it.each([null, '{', '{"version":1}'])('%p is no copy', (text) => {
    expect(readLocalCopy(storageOf(text), 'c1')).toBeNull();
  });
});
