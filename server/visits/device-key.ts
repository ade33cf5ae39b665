import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';

export interface DeviceKey {
  accountId: string;
  displayName: string;
  /** 32 bytes in base64. */
  key: string;
}

/**
 * The key under which this person's records lie on a device, made of the installation's own key: the same after every sign-in, another one for another
 * person or device, and kept nowhere here.
 */
export async function openVisitDevice(
  { dataSource, clock, vault }: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { actor, deviceId, requestId }: { actor: Actor; deviceId: string; requestId: string },
): Promise<DeviceKey> {
  const { accountId, displayName } = actor;
  await dataSource.transaction((em) =>
    recordAudit(em, {
      ...{ at: clock.now(), accountId, action: 'open-visit-device', requestId },
      ...{ subjectType: 'visit-device', subjectId: deviceId },
    }),
  );
  const mark = vault.mark(`visit device ${accountId} ${deviceId}`);
  return { accountId, displayName, key: Buffer.from(mark, 'hex').toString('base64') };
}
