type Translate = (text: string) => string | undefined;

const translators = new Map<string, Translate>();

/** Keeps how a language translates the words of the rules, once its texts are loaded. */
export function keepTranslator(language: string, translate: Translate): void {
  translators.set(language, translate);
}

/** Undefined: the words of the rules are shown as they are. */
export function translatorOf(language: string): Translate | undefined {
  return translators.get(language);
}
