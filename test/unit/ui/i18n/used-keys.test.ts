import { describe, expect, it } from '@jest/globals';
import { chinese as pages } from '../../../../ui/src/i18n/chinese.js';
import { monitorChinese } from '../../../../ui/src/i18n/chinese-monitor.js';
import { studioChinese } from '../../../../ui/src/i18n/chinese-studio.js';
import { leavesOf } from './leaves.js';
import { textsBelow } from './source-texts.js';

/** The texts of all pages. */
const chinese = { ...pages, ...studioChinese, ...monitorChinese };
const sources = new URL('../../../../ui/src/', import.meta.url);
const texts = textsBelow(
  sources,
  (file) => !file.startsWith('i18n/') || file === 'i18n/use-label.ts',
);

const keys = [...new Set([...leavesOf(chinese).keys()].map((key) => key.replace(/_other$/, '')))];
const written = new Set(texts.map(({ pieces }) => pieces.join('')));
/** Keys that are put together: `wizard.steps.${step}`. */
const composed = texts
  .filter(({ pieces }) => pieces.length > 1 && /^[a-zA-Z]+\./.test(pieces[0] ?? ''))
  .map(({ pieces }) => pieces);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isMadeOf = (pieces: readonly string[], key: string): boolean =>
  new RegExp(`^${pieces.map((piece) => escaped(piece)).join('[^.]+')}$`).test(key);

describe('the keys of the texts', () => {
  it('are all used by a screen', () => {
    const unused = keys.filter(
      (key) => !written.has(key) && !composed.some((pieces) => isMadeOf(pieces, key)),
    );

    expect(unused).toEqual([]);
  });

  it('are there for every place that puts one together', () => {
    const rooms = new Set(Object.keys(chinese));
    const empty = composed
      .filter((pieces) => rooms.has(pieces[0]?.split('.')[0] ?? ''))
      .filter((pieces) => !keys.some((key) => isMadeOf(pieces, key)));

    expect(empty).toEqual([]);
  });
});
