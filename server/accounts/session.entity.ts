import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** How a person proved who they are: password alone, password and second factor, or the identity provider vouched for them. */
export type SessionMethod = 'password' | 'second-factor' | 'provider';

/** A signed-in browser. The token itself is only in the cookie: who reads the table cannot use it. */
@Entity('session')
export class Session {
  /** HMAC-SHA-256 of the token under the session secret, in hex. */
  @PrimaryColumn({ name: 'token_sha256', type: 'char', length: 64 })
  tokenSha256!: string;

  /** By which lists name it; opens nothing. */
  @TextColumn('id', 36)
  id!: string;

  @TextColumn('account_id', 36)
  accountId!: string;

  /** Sent back in the header `x-csrf-token` with everything that changes something. */
  @TextColumn('csrf_token', 64)
  csrfToken!: string;

  @TextColumn('method', 20)
  method!: SessionMethod;

  /** IPv4 or IPv6, at sign-in. */
  @TextColumn('address', 45)
  address!: string;

  @TextColumn('user_agent', 400)
  userAgent!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  /** The person's last doing, to the minute; pages that ask by themselves do not count. */
  @InstantColumn('last_seen_at')
  lastSeenAt!: Date;

  /** The end, whatever the person does. */
  @InstantColumn('expires_at')
  expiresAt!: Date;

  /** The provider's ID token, sealed, with which its own session is ended; null without a provider. */
  @Column({ name: 'id_token_sealed', type: 'longtext', nullable: true })
  idTokenSealed!: string | null;
}
