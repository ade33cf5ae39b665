/** A document that could not be printed although a browser was there; the next one may be. */
export class PrintFailure extends Error {
  constructor(cause: unknown) {
    super('这份文书未能生成 PDF，请检查内容后重试', { cause });
    this.name = 'PrintFailure';
  }
}
