import { join } from 'node:path';
import express, { Router } from 'express';

const yearSeconds = 365 * 86_400;

/** The built screens: files with a hash in their name stay with the browser, every other address is the one page. */
export function screens(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: yearSeconds * 1_000 }),
  );
  router.use(express.static(folder, { index: false }));
  router.get('/{*path}', (req, res, next) => {
    if (req.path.startsWith('/api/') || !req.accepts('html')) {
      next();
      return;
    }
    res.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'));
  });
  return router;
}
