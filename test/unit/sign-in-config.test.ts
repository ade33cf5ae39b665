import { describe, expect, it } from '@jest/globals';
import { readConfig, type ConfigError } from '../../server/config.js';
import { isLoopback } from '../../server/sign-in-config.js';

const complete = {
  YINGJIU_FEED_PASSWORD: 'feed',
  DATABASE_URL: 'mysql://yj:p@127.0.0.1:3306/yingjiu',
  ZEEBE_ADDRESS: '127.0.0.1:26500',
  YINGJIU_DATA_KEY: Buffer.alloc(32).toString('base64'),
  YINGJIU_SESSION_SECRET: 'sixteen letters!',
  YINGJIU_FILES: '/var/lib/yingjiu/files',
};
const oidc = {
  YINGJIU_OIDC_ISSUER: 'https://id.example.gov.cn/realms/all',
  YINGJIU_OIDC_CLIENT_ID: 'yingjiu',
  YINGJIU_OIDC_CLIENT_SECRET: 'secret',
};
const signInOf = (env: Record<string, string>) => readConfig({ ...complete, ...env }).signIn;
const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig({ ...complete, ...env });
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
};

describe('the configuration of signing in', () => {
  it('has an idle end of an hour and an end of half a day; nothing else is asked', () => {
    expect(signInOf({})).toEqual({
      sessionMs: 43_200_000,
      idleMs: 3_600_000,
      passwordMaxAgeDays: null,
      secondFactorRoles: [],
      oidc: null,
    });
  });

  it('reads the roles that need a second factor, and the age of passwords', () => {
    const signIn = signInOf({
      YINGJIU_SECOND_FACTOR_ROLES: 'system-admin, security-admin',
      YINGJIU_PASSWORD_MAX_AGE_DAYS: '90',
    });

    expect(signIn.secondFactorRoles).toEqual(['system-admin', 'security-admin']);
    expect(signIn.passwordMaxAgeDays).toBe(90);
  });

  it('knows a provider by its address, our name there and our secret', () => {
    expect(signInOf(oidc).oidc).toEqual({
      issuer: 'https://id.example.gov.cn/realms/all',
      clientId: 'yingjiu',
      clientSecret: 'secret',
      usernameClaim: 'preferred_username',
      label: '统一身份认证',
      linksByUsername: true,
    });
    expect(signInOf({ ...oidc, YINGJIU_OIDC_LINK: '0' }).oidc?.linksByUsername).toBe(false);
  });

  it('tells what is missing of the three', () => {
    const faults = faultsOf({ YINGJIU_OIDC_ISSUER: oidc.YINGJIU_OIDC_ISSUER });

    expect(faults).toEqual([
      expect.stringContaining('YINGJIU_OIDC_CLIENT_ID'),
      expect.stringContaining('YINGJIU_OIDC_CLIENT_SECRET'),
    ]);
  });

  it.each([
    ['http://id.example.gov.cn', 1],
    ['ftp://id.example.gov.cn', 1],
    ['http://127.0.0.1:3000', 0],
    ['http://localhost:3000', 0],
  ])('of the issuer %s has %i faults: secrets go over the network by TLS only', (issuer, count) => {
    expect(faultsOf({ ...oidc, YINGJIU_OIDC_ISSUER: issuer })).toHaveLength(count);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.9.8.7', true],
    ['127.0.0.1.example.com', false],
    ['[::1]', true],
    ['10.0.0.1', false],
  ])('%s is this machine: %s', (hostname, expected) => {
    expect(isLoopback(hostname)).toBe(expected);
  });
});
