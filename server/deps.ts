import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Readings } from './audit/readings.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { Calendar } from './domain/terms/calendar.js';
import type { Outbox } from './engine/outbox.js';
import type { SignatureService } from './signing/signature-service.js';
import type { IdentityService } from './identity/identity-service.js';
import type { Vault } from './vault.js';
import type { VirusScanner } from './virus/virus-scanner.js';

/** What operations need from the world, passed as an argument; nothing is a singleton. */
export interface Deps {
  dataSource: DataSource;
  clock: Clock;
  vault: Vault;
  /** Signs PDF files, zipped files and anchors, where the installation has a service for it. */
  signer: SignatureService;
  /** Knows which name belongs to which number, where the installation has a service for it. */
  identity: IdentityService;
  /** Looks at files that come in, where the installation has a service for it. */
  scanner: VirusScanner;
  /** As last read; ask again for it rather than keep it. */
  readonly calendar: Calendar;
  /** Reads the calendar again, after a year was entered. */
  refreshCalendar: () => Promise<void>;
  config: Config;
  log: Logger;
  /** Writes down who read personal data. */
  readings: Readings;
  /** Sends a case's commands to the engine after a commit. */
  outbox: Pick<Outbox, 'flush'>;
}
