import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '../../server/config.js';

const complete = {
  YINGJIU_FEED_PASSWORD: 'feed',
  DATABASE_URL: 'mysql://yj:p%40ss@127.0.0.1:3306/yingjiu',
  ZEEBE_ADDRESS: '127.0.0.1:26500',
  YINGJIU_DATA_KEY: Buffer.alloc(32).toString('base64'),
  YINGJIU_SESSION_SECRET: 'sixteen letters!',
  YINGJIU_FILES: '/var/lib/yingjiu/files',
};

const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
};

describe('readConfig', () => {
  it('what must be set is enough, the rest has its usual value', () => {
    const config = readConfig(complete);

    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      feedPort: 9207,
      clock: 'system',
      demoPassword: null,
      ui: null,
      isHttps: false,
    });
    expect(config).toMatchObject({
      anchors: '/var/lib/yingjiu/files/anchors',
      signing: 'none',
      publicUrl: 'http://127.0.0.1:8080',
    });
    expect(config.dataKey).toHaveLength(32);
  });

  it('every fault is told at once, by the name of its variable', () => {
    const faults = faultsOf({ YINGJIU_PORT: 'eighty', LOG_LEVEL: 'loud' });

    const names = faults.map((fault) => /[A-Z_]+/.exec(fault)?.[0]).sort();
    expect(names).toEqual([...Object.keys(complete), 'YINGJIU_PORT', 'LOG_LEVEL'].sort());
  });

  it.each([
    ['YINGJIU_PORT', '0'],
    ['YINGJIU_PORT', '65536'],
    ['YINGJIU_PORT', '8080x'],
    ['DATABASE_URL', 'postgres://localhost/x'],
    ['DATABASE_URL', '127.0.0.1:3306'],
    ['ZEEBE_ADDRESS', 'http://127.0.0.1:26500'],
    ['YINGJIU_DATA_KEY', Buffer.alloc(31).toString('base64')],
    ['YINGJIU_DATA_KEY', 'not base64!'],
    ['YINGJIU_SESSION_IDLE_MINUTES', '4'],
    ['YINGJIU_SESSION_IDLE_MINUTES', '721'],
    ['YINGJIU_SESSION_HOURS', '0'],
    ['YINGJIU_SESSION_HOURS', '25'],
    ['YINGJIU_PASSWORD_MAX_AGE_DAYS', '0'],
    ['YINGJIU_SECOND_FACTOR_ROLES', 'handler,emperor'],
    ['YINGJIU_OIDC_LINK', 'yes'],
    ['YINGJIU_SESSION_SECRET', 'short'],
    ['YINGJIU_CLOCK', 'fast'],
    ['YINGJIU_DEMO', 'yes'],
    ['YINGJIU_SIGNING', 'sm2'],
    ['YINGJIU_PUBLIC_URL', 'relief.example'],
    ['YINGJIU_PUBLIC_URL', 'javascript:alert(1)'],
  ])('%s=%s is refused, never replaced by a default', (name, value) => {
    const faults = faultsOf({ ...complete, [name]: value });

    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name}：的值不正确`);
  });

  it('the address printed into papers ends without a slash and is never that of every interface', () => {
    const { publicUrl } = readConfig({
      ...complete,
      YINGJIU_PUBLIC_URL: 'https://relief.example/yj//',
    });
    const everywhere = readConfig({ ...complete, YINGJIU_HOST: '0.0.0.0' });

    expect(publicUrl).toBe('https://relief.example/yj');
    expect(everywhere.publicUrl).toBe('http://127.0.0.1:8080');
  });

  it('a variable set to nothing counts as not set', () => {
    expect(readConfig({ ...complete, YINGJIU_PORT: '', YINGJIU_UI: '' })).toMatchObject({
      port: 8080,
      ui: null,
    });
  });

  it('demo people need a password, and there are none without the demo', () => {
    expect(faultsOf({ ...complete, YINGJIU_DEMO: '1' })[0]).toContain('YINGJIU_DEMO_PASSWORD');
    expect(
      readConfig({ ...complete, YINGJIU_DEMO: '1', YINGJIU_DEMO_PASSWORD: 'longenough' })
        .demoPassword,
    ).toBe('longenough');
    expect(
      readConfig({ ...complete, YINGJIU_DEMO_PASSWORD: 'longenough' }).demoPassword,
    ).toBeNull();
  });
});
