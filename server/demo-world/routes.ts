import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { advanceClock } from './advance-clock.js';
import * as api from './api.js';

/** Only with a controlled clock: the time of real cases is nobody's to move. */
export function clockRoutes(deps: Deps): Router {
  const router = Router();
  if (deps.config.clock !== 'controlled') return router;
  const present = () => ({ now: deps.clock.now().toISOString(), today: deps.clock.today() });

  route(router, deps, api.readClock, async () => present());

  route(router, deps, api.advanceClock, async ({ body, actor }) => {
    await advanceClock(deps, { ...body, actor });
    return present();
  });

  return router;
}
