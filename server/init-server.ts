import { createServer } from 'node:http';
import { createApp } from './app.js';
import type { Deps } from './deps.js';
import { createFeedServer } from './engine/feed-app.js';
import { listen } from './listen.js';
import type { EngineProbe } from './monitor/read-health.js';

export interface RunningServer {
  /** Address of the screens and the API. */
  url: string;
  feedPort: number;
  /** Takes no more requests of people; the feed goes on. */
  closeHttp(): Promise<void>;
  /** Ends both listeners. */
  close(): Promise<void>;
}

/** Opens the two listeners: people and the engine's exporter. Port 0 lets the system choose. */
export async function initServer(
  deps: Deps,
  { engine }: { engine: EngineProbe | null },
): Promise<RunningServer> {
  const { host, port, feedPort, feedPassword } = deps.config;
  const http = await listen(createServer(createApp(deps, { engine })), { host, port });
  const feedServer = createFeedServer(deps, feedPassword);
  const feed = await listen(feedServer, { host, port: feedPort }).catch(async (error: unknown) => {
    await http.close();
    throw error;
  });
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${http.port}`,
    feedPort: feed.port,
    closeHttp: () => http.close(),
    close: async () => {
      await http.close();
      await feed.close();
    },
  };
}
