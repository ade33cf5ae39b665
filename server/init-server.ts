import { createServer } from 'node:http';
import { createApp, type AppParts } from './app.js';
import type { Deps } from './deps.js';
import { createFeedServer } from './engine/feed-app.js';
import { listen } from './listen.js';
import { createLiveHub } from './live/live-hub.js';

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
  { engine }: Pick<AppParts, 'engine'>,
): Promise<RunningServer> {
  const { host, port, feedPort, feedPassword } = deps.config;
  const live = createLiveHub(deps);
  const http = await listen(createServer(createApp(deps, { engine, live })), { host, port });
  const closeHttp = () => {
    live.close();
    return http.close();
  };
  const feedServer = createFeedServer(deps, feedPassword);
  const feed = await listen(feedServer, { host, port: feedPort }).catch(async (error: unknown) => {
    await closeHttp();
    throw error;
  });
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${http.port}`,
    feedPort: feed.port,
    closeHttp,
    close: async () => {
      await closeHttp();
      await feed.close();
    },
  };
}
