import type { Config } from '../config.js';
import { noIdentityService, type IdentityService } from './identity-service.js';
import { createTestIdentityService } from './test-identity-service.js';
import { testPeople } from './test-people.js';

/** The identity service of this installation, by YINGJIU_IDENTITY. */
export function createIdentityService({ identity }: Pick<Config, 'identity'>): IdentityService {
  return identity === 'test' ? createTestIdentityService(testPeople) : noIdentityService;
}
