import { describe, expect, it } from '@jest/globals';
import { keepLanguage, readLanguage } from '../../../../ui/src/i18n/language.js';

function aStore(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('the language of the screens', () => {
  it('is Chinese until somebody chooses', () => {
    expect(readLanguage(aStore(), 'a')).toBe('zh-CN');
  });

  it('is what the person chose on this device, whatever others chose since', () => {
    const store = aStore();

    keepLanguage(store, 'en', 'a');
    keepLanguage(store, 'zh-CN', 'b');

    expect(readLanguage(store, 'a')).toBe('en');
    expect(readLanguage(store, 'b')).toBe('zh-CN');
  });

  it('is before signing in what was last chosen on this device', () => {
    const store = aStore();

    keepLanguage(store, 'en', 'a');

    expect(readLanguage(store)).toBe('en');
  });

  it('is Chinese where something unknown is kept or nothing can be kept', () => {
    const store = aStore();
    store.setItem('yingjiu.language', 'fr');
    const closed = {
      getItem: () => {
        throw new Error('closed');
      },
    };

    expect(readLanguage(store)).toBe('zh-CN');
    expect(readLanguage(closed)).toBe('zh-CN');
  });
});
