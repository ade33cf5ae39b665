/** Languages of the screens; documents and what is written into a case are Chinese in both. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

/** What a person last chose on this device; of nobody in particular: what was last chosen here at all. */
export function readLanguage(store: Pick<Storage, 'getItem'>, personId?: string): Language {
  const kept =
    (personId === undefined ? null : keptIn(store, keyOf(personId))) ?? keptIn(store, anybody);
  return kept ?? 'zh-CN';
}

/** Keeps the choice for the person and for the next who signs in here. */
export function keepLanguage(
  store: Pick<Storage, 'setItem'>,
  language: Language,
  personId?: string,
): void {
  try {
    store.setItem(anybody, language);
    if (personId !== undefined) store.setItem(keyOf(personId), language);
  } catch {
    // A browser that keeps nothing still shows the language until it is closed.
  }
}

const anybody = 'yingjiu.language';

function keyOf(personId: string): string {
  return `${anybody}.${personId}`;
}

function keptIn(store: Pick<Storage, 'getItem'>, key: string): Language | undefined {
  try {
    const text = store.getItem(key);
    return languages.find((language) => language === text);
  } catch {
    return undefined;
  }
}
