import { OWNER_VARIABLE } from './lock.mjs';

/**
 * The variables handed to our programs; server/config.ts parses exactly these. What the user set wins
 * where a setting is the user's to make.
 * @param {{ env: NodeJS.ProcessEnv, home: import('./home.mjs').Home, ports: import('./ports.mjs').Ports,
 *   secrets: ReturnType<typeof import('./home.mjs').readSecrets>, databaseUrl: string, zeebeAddress: string,
 *   zeebeManagementUrl: string, isDemo: boolean, hasControlledClock: boolean, uiFolder: string, browser: string }} given
 * @returns {NodeJS.ProcessEnv}
 */
export function programEnvironment(given) {
  const { env, home, ports, secrets } = given;
  return {
    ...env,
    NODE_ENV: env.NODE_ENV || 'production',
    [OWNER_VARIABLE]: home.root,
    YINGJIU_HOST: env.YINGJIU_HOST || '127.0.0.1',
    YINGJIU_PORT: String(ports.http),
    YINGJIU_FEED_PORT: String(ports.feed),
    YINGJIU_FEED_PASSWORD: env.YINGJIU_FEED_PASSWORD || secrets.feedPassword,
    DATABASE_URL: given.databaseUrl,
    ZEEBE_ADDRESS: given.zeebeAddress,
    ...(given.zeebeManagementUrl ? { ZEEBE_MANAGEMENT_URL: given.zeebeManagementUrl } : {}),
    YINGJIU_DATA_KEY: env.YINGJIU_DATA_KEY || secrets.dataKey,
    YINGJIU_SESSION_SECRET: env.YINGJIU_SESSION_SECRET || secrets.sessionSecret,
    YINGJIU_DEMO: given.isDemo ? '1' : '0',
    YINGJIU_DEMO_PASSWORD: env.YINGJIU_DEMO_PASSWORD || secrets.demoPassword,
    YINGJIU_FILES: env.YINGJIU_FILES || home.files,
    YINGJIU_SIGNING: env.YINGJIU_SIGNING || (given.isDemo ? 'test' : 'none'),
    YINGJIU_IDENTITY: env.YINGJIU_IDENTITY || (given.isDemo ? 'test' : 'none'),
    YINGJIU_CLOCK: given.hasControlledClock ? 'controlled' : 'system',
    LOG_LEVEL: env.LOG_LEVEL || 'info',
    YINGJIU_UI: given.uiFolder,
    ...(given.browser ? { YINGJIU_BROWSER: given.browser } : {}),
  };
}

/** Demo people live in our own database; in somebody else's only when asked for. */
export function wantsDemo(env, hasOwnDatabase) {
  return hasOwnDatabase ? env.YINGJIU_DEMO !== '0' : env.YINGJIU_DEMO === '1';
}
