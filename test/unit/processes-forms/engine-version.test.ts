import { describe, expect, it } from '@jest/globals';
import { engineVersionFault } from '../../../processes/package/engine-version.js';

describe('the version of the engine', () => {
  it.each(['8.5.0', '8.5.8', '8.5.20', '8.5.9-SNAPSHOT'])('%s can be used', (version) => {
    expect(engineVersionFault(version)).toBeNull();
  });

  it.each(['8.4.9', '8.6.0', '8.50.1', '18.5.8', '', 'latest'])(
    '%p is refused with what is wrong and what to do',
    (version) => {
      const fault = engineVersionFault(version);

      expect(fault).toContain(version || '未知');
      expect(fault).toContain('ZEEBE_ADDRESS');
    },
  );
});
