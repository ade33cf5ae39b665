import express, { type RequestHandler } from 'express';
import { requestContext } from './request-context.js';

const usual: RequestHandler = express.json({ limit: '1mb' });
const large: RequestHandler = express.json({ limit: '8mb' });

/** Where files are saved as text: `saveDraftFiles` of the designers. */
const largePath = /^\/designer\/drafts\/[^/]+\/files$/;

/** Reads a body of JSON; a large one only where files are saved, and only from who signed in. */
export const jsonBody: RequestHandler = (req, res, next) => {
  const mayBeLarge = requestContext(res).session !== null && largePath.test(req.path);
  if (mayBeLarge) large(req, res, next);
  else usual(req, res, next);
};
