export type TemplateFaultReason = 'failed' | 'time' | 'memory' | 'size';

/** The text of an office could not be printed whole; `message` is Chinese and for whoever writes the template. */
export class TemplateFault extends Error {
  readonly reason: TemplateFaultReason;

  constructor(reason: TemplateFaultReason, message: string) {
    super(message);
    this.name = 'TemplateFault';
    this.reason = reason;
  }
}
