/** A document holds an element the vocabulary does not know; nothing is left out silently. */
export class VocabularyError extends Error {
  constructor(tag: string) {
    super(`文书含有不能转换为 Word 的内容：<${tag}>`);
    this.name = 'VocabularyError';
  }
}
