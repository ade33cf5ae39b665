import { assertSafeXml } from '../../../../processes/package/safe-xml.js';
import { RuleError } from '../../../../server/domain/basics/errors.js';

/** What is said of a file of a package that may not be used; null when it is safe. */
export function refusal(name: string, content: string): string | null {
  try {
    assertSafeXml(name, content);
    return null;
  } catch (error) {
    if (error instanceof RuleError && error.code === 'UNSAFE_FILE') return error.message;
    throw error;
  }
}
