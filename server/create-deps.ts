import { createEngine, type Engine } from '../processes/engine.js';
import { createReadings } from './audit/readings.js';
import { controlledClock, systemClock, type Clock } from './clock.js';
import type { Config } from './config.js';
import { readClockOffset } from './db/clock-offset.js';
import { createDataSource } from './db/data-source.js';
import type { Deps } from './deps.js';
import { createOutbox, type Outbox } from './engine/outbox.js';
import { createIdentityService } from './identity/create-identity-service.js';
import { createLog } from './log.js';
import { createCalendarSource } from './settings/calendar-source.js';
import { createSigner } from './signing/create-signer.js';
import { createVault } from './vault.js';
import { createScanner } from './virus/create-scanner.js';

export interface World {
  deps: Deps;
  engine: Engine;
  outbox: Outbox;
  /** Ends the connections; what runs must have ended before. */
  close: () => Promise<void>;
}

/** The one place where the world is put together, for the server as for the workers. */
export async function createDeps(config: Config, program: 'server' | 'workers'): Promise<World> {
  const log = createLog(config.logLevel, program);
  const dataSource = await createDataSource(config.databaseUrl).initialize();
  const clock: Clock =
    config.clock === 'controlled'
      ? controlledClock(() => readClockOffset(dataSource.manager))
      : systemClock();
  await clock.refresh();
  const engine = createEngine({ address: config.zeebeAddress });
  const outbox = createOutbox({ dataSource, clock, log }, engine);
  const vault = createVault(config.dataKey);
  const calendar = createCalendarSource({ dataSource, clock });
  await calendar.refresh();
  const readings = createReadings({ dataSource, clock, log });
  const deps: Deps = {
    ...{ dataSource, clock, vault, config, log, outbox, readings },
    signer: createSigner(config, clock),
    scanner: createScanner(config),
    identity: createIdentityService(config),
    get calendar() {
      return calendar.current();
    },
    refreshCalendar: () => calendar.refresh(),
  };
  return {
    deps,
    engine,
    outbox,
    close: async () => {
      engine.close();
      await readings.close();
      await dataSource.destroy();
    },
  };
}
