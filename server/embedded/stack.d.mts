/** The parts a stack is made of, in no order. */
export type PartName = 'database' | 'engine' | 'server' | 'workers';

export interface StackOptions {
  /** Folder for data, secrets and logs; binaries come from YINGJIU_DOWNLOADS or lie in it. */
  home: string;
  /** Default: database and engine. Server and workers are migrated and deployed before they start. */
  parts?: PartName[];
  /** Fixed ports; all others are free ones chosen by the system. */
  ports?: Partial<StackPorts>;
  /** Added to the environment of every part. */
  env?: Record<string, string>;
  /** `dist` needs a build before; `source` runs the TypeScript files. Default: dist. */
  code?: 'dist' | 'source';
  /** The engine's clock can be moved forward, and our programs read theirs from the database. */
  hasControlledClock?: boolean;
  /** The account of `databaseUrl` may create further databases. */
  mayCreateDatabases?: boolean;
  /** The database does not wait for the disk: faster, and lost in a power cut. Not for fault tests. */
  isThrowaway?: boolean;
  /** Start parts again that die, as `npm start` does. Default: false, for fault tests. */
  respawn?: boolean;
  say?: (line: string) => void;
}

export interface StackPorts {
  http: number;
  feed: number;
  database: number;
  engine: number;
  engineCommand: number;
  engineInternal: number;
  engineManagement: number;
  engineHttp: number;
}

export interface Stack {
  home: string;
  logs: string;
  ports: StackPorts;
  /** The environment our programs run with: every variable server/config.ts parses. */
  env: Record<string, string>;
  serverUrl: string;
  databaseUrl: string;
  zeebeAddress: string;
  zeebeManagementUrl: string;
  feedPassword: string;
  demoPassword: string;
  pid(part: PartName): number | undefined;
  isRunning(part: PartName): boolean;
  /** How long the part took from its start until it served, in ms. */
  startMs(part: PartName): number;
  /** SIGKILL unless told otherwise; resolves when the process is gone. */
  kill(part: PartName, signal?: NodeJS.Signals): Promise<void>;
  /** Starts a killed or stopped part again; resolves when it serves. */
  restart(part: PartName): Promise<unknown>;
  /** Ends one part in an orderly way. */
  stopPart(part: PartName): Promise<void>;
  /** Ends everything, in the order that loses nothing. */
  stop(): Promise<void>;
}

/** Starts the product or some parts of it and waits until they serve. */
export function startStack(options: StackOptions): Promise<Stack>;
