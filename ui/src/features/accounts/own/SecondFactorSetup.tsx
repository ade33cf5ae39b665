import { useState } from 'react';
import { FactorConfirm } from './FactorConfirm.js';
import { FactorStart, type ShownFactor } from './FactorStart.js';
import { RecoveryCodes } from './RecoveryCodes.js';

/** Setting up a second factor: the password, the picture with a first code, the recovery codes. */
export function SecondFactorSetup({ onDone }: { onDone: () => void }) {
  const [shown, setShown] = useState<ShownFactor | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (shown !== null) return <FactorConfirm shown={shown} onCodes={setCodes} />;
  return <FactorStart onShown={setShown} />;
}
