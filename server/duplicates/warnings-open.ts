import { RuleError } from '../domain/basics/errors.js';
import type { NewAccount } from './record-accounts.js';
import type { FoundWarning } from './refresh-warnings.js';

/**
 * Warnings stand against what somebody wants to do. The refusal undoes the transaction in which they were found, so it carries what
 * must be kept all the same (`keepWarnings`): else nobody could settle them.
 */
export class WarningsOpen extends RuleError {
  constructor(
    message: string,
    readonly caseId: string,
    readonly warnings: readonly FoundWarning[],
    readonly accounts: readonly NewAccount[],
  ) {
    super('WARNINGS_OPEN', message, {
      ...{ caseId, count: warnings.length, settleAt: `/cases/${caseId}#warnings` },
    });
    this.name = 'WarningsOpen';
  }
}
