import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { SignatureService } from './signature-service.js';
import { createTestSigner } from './test-signature-service.js';

/** The signature service of this installation, by YINGJIU_SIGNING. */
export function createSigner(
  { signing, files }: Pick<Config, 'signing' | 'files'>,
  clock: Pick<Clock, 'now'>,
): SignatureService {
  return signing === 'test' ? createTestSigner(files, clock) : noSigner;
}

/** Papers are sealed in ink; what was signed elsewhere cannot be checked here. */
const noSigner: SignatureService = {
  sign: async () => null,
  verify: async () => ({ valid: false, reason: '本系统没有接入签名服务，无法核验签名' }),
};
