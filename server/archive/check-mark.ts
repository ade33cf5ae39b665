import type { CheckMark } from '../../templates/render/render-html.js';
import type { Config } from '../config.js';
import { checkCodeFrom, formatCheckCode } from '../domain/papers/check-code.js';
import type { Vault } from '../vault.js';

/** The code of a paper: HMAC over its id and the hash of its data, so that nobody makes one up and none fits other data. */
export function checkCodeOf(
  vault: Pick<Vault, 'mark'>,
  { documentId, dataSha256 }: { documentId: string; dataSha256: string },
): string {
  return checkCodeFrom(vault.mark(`check\n${documentId}\n${dataSha256}`));
}

/** What is printed on a paper with this code: the address of its check, and the code as it is typed. */
export function checkMarkOf({ publicUrl }: Pick<Config, 'publicUrl'>, code: string): CheckMark {
  return { url: `${publicUrl}/check/${code}`, code: formatCheckCode(code) };
}
