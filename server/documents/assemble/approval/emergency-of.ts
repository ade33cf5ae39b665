import type { CaseFile } from '../../../cases/case-file.js';
import type { EmergencyFinding } from '../../../cases/proposal.js';
import { RuleError } from '../../../domain/basics/errors.js';

/** The emergency of a case as it stands; WRONG_STATE when none was confirmed. */
export function emergencyOf({ findings }: CaseFile): EmergencyFinding {
  if (!findings.emergency) throw new RuleError('WRONG_STATE', '尚未核实急需救治情形');
  // Written by our own acts only, in this shape.
  return findings.emergency.data as unknown as EmergencyFinding;
}
