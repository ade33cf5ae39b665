import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { createReadings } from '../../server/audit/readings.js';
import type { Clock } from '../../server/clock.js';
import type { Config } from '../../server/config.js';
import type { Deps } from '../../server/deps.js';
import { nationalCalendar } from '../../server/domain/terms/calendar-data.js';
import { toLocalDate } from '../../server/domain/basics/local-date.js';
import { createIdentityService } from '../../server/identity/create-identity-service.js';
import { createSigner } from '../../server/signing/create-signer.js';
import { createVault } from '../../server/vault.js';
import { createScanner } from '../../server/virus/create-scanner.js';

/** A clock that stands still until it is set. */
export interface StandingClock extends Clock {
  set(instant: string | Date): void;
}

/** A working day on which the calendar holds the terms to come: Monday 2 March 2026, 10:00 in Shanghai. */
export const usualNow = '2026-03-02T02:00:00.000Z';

export function standingClock(instant: string = usualNow): StandingClock {
  let now = new Date(instant);
  return {
    now: () => new Date(now),
    today: () => toLocalDate(now),
    refresh: async () => {},
    set: (next) => {
      now = new Date(next);
    },
  };
}

/** A configuration without demo people, screens, browser or engine of its own. */
export function testConfig(overrides: Partial<Config> = {}): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    feedPort: 0,
    feedPassword: 'feed',
    databaseUrl: 'mysql://unused',
    zeebeAddress: '127.0.0.1:1',
    zeebeManagementUrl: null,
    dataKey: Buffer.alloc(32, 7),
    sessionSecret: 'secret of the test sessions',
    demoPassword: null,
    files: '/nonexistent',
    anchors: '/nonexistent/anchors',
    signing: 'none',
    identity: 'none',
    clamd: null,
    publicUrl: 'http://127.0.0.1:8080',
    clock: 'system',
    logLevel: 'silent',
    ui: null,
    browser: null,
    isHttps: false,
    signIn: {
      sessionMs: 12 * 3_600_000,
      idleMs: 3_600_000,
      passwordMaxAgeDays: null,
      secondFactorRoles: [],
      oidc: null,
    },
    monitor: { workersMetricsPort: null, feedKeepMonths: 24, mail: null, otlpEndpoint: null },
    ...overrides,
  };
}

export interface TestDeps extends Deps {
  clock: StandingClock;
  /** Cases whose outbox was flushed after a commit, in order. */
  flushed: string[];
}

/** Everything operations need, real except for time, log and the sending of the outbox. */
export function testDeps(dataSource: DataSource, overrides: Partial<Deps> = {}): TestDeps {
  const config = overrides.config ?? testConfig();
  const flushed: string[] = [];
  const clock = standingClock();
  const log = pino({ level: 'silent' });
  return {
    dataSource,
    readings: createReadings({ dataSource, clock, log }),
    signer: createSigner(config, clock),
    scanner: createScanner(config),
    identity: createIdentityService(config),
    vault: createVault(config.dataKey),
    calendar: nationalCalendar,
    refreshCalendar: async () => {},
    config,
    log,
    outbox: { flush: async (caseId) => void flushed.push(caseId) },
    ...overrides,
    clock,
    flushed,
  };
}
