import { citeSocialAssistance } from '../../../../templates/vocabulary/legal-basis.js';
import type { Assembly } from '../../assembly.js';
import { rulesOn } from '../parts.js';

/** What letters about social assistance rest on. */
export const socialLegalBasis = (assembly: Assembly): [string] => [
  citeSocialAssistance(rulesOn(assembly)),
];
