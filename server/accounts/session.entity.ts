import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** A signed-in browser. The token itself is only in the cookie: who reads the table cannot use it. */
@Entity('session')
export class Session {
  /** HMAC-SHA-256 of the token under the session secret, in hex. */
  @PrimaryColumn({ name: 'token_sha256', type: 'char', length: 64 })
  tokenSha256!: string;

  @TextColumn('account_id', 36)
  accountId!: string;

  /** Sent back in the header `x-csrf-token` with everything that changes something. */
  @TextColumn('csrf_token', 64)
  csrfToken!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('expires_at')
  expiresAt!: Date;
}
