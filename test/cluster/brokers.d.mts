export interface Brokers {
  /** host:port of each broker's gateway, by node id. */
  addresses: string[];
  managementUrls: string[];
  /** Partition → node that leads it, as the gateway of the node asked knows it. */
  leaders(asked: number): Promise<Map<number, number>>;
  /** SIGKILL; resolves when the process is gone. */
  kill(id: number): Promise<void>;
  /** Resolves when its gateway answers. */
  restart(id: number): Promise<unknown>;
  /** Resolves when every gateway knows three healthy brokers and a leader of each partition. */
  formed(): Promise<void>;
  stop(): Promise<unknown>;
}

export interface BrokersOptions {
  /** Folder for data and logs. */
  root: string;
  /** Where our servers take the feed. */
  feedPorts: number[];
  feedPassword: string;
}

/** Three brokers with three partitions and replication three on this machine. */
export function startBrokers(options: BrokersOptions): Promise<Brokers>;
