/** English for the official Chinese words of the rules, the diagrams and the forms, by the Chinese word itself. */
export const words: Readonly<Record<string, string>> = {};
