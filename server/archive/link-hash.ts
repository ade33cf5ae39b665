import { createHash } from 'node:crypto';
import { canonicalJson } from '../../templates/render/canonical-json.js';
import type { ChainLink } from '../domain/papers/archive-chain.js';

/** Hash of a link: SHA-256, hex, over its canonical JSON. */
export function linkHash(link: ChainLink): string {
  return createHash('sha256').update(canonicalJson(link)).digest('hex');
}
