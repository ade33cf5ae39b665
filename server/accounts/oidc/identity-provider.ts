import * as client from 'openid-client';
import type { OidcConfig } from '../../sign-in-config.js';

/** What a browser carries from the start to the answer, sealed. */
export interface ProviderFlow {
  state: string;
  nonce: string;
  /** PKCE, RFC 7636. */
  verifier: string;
}

/** Whom the provider vouches for. */
export interface ProviderIdentity {
  issuer: string;
  subject: string;
  /** Claim that may name our account; null when the provider sent none. */
  username: string | null;
  idToken: string;
}

/** Why the provider's answer opens nothing. */
export class ProviderError extends Error {
  readonly reason: 'provider-down' | 'cancelled' | 'refused';

  constructor(reason: ProviderError['reason'], cause: unknown) {
    super(`the identity provider: ${reason}`, { cause });
    this.name = 'ProviderError';
    this.reason = reason;
  }
}

/** An OpenID Connect provider; the only place that knows the library. */
export interface IdentityProvider {
  /** Address to send the browser to. */
  start(): Promise<{ address: string; flow: ProviderFlow }>;
  /** Checks state, nonce, code and ID token of the answer. */
  finish(answer: URL, flow: ProviderFlow): Promise<ProviderIdentity>;
  /** Address that ends the provider's own session; null when it offers none or is not there. */
  endAddress(idToken: string): Promise<string | null>;
}

const timeoutSeconds = 10;
const scope = 'openid profile';

/** The provider of the configuration. What it says of itself is asked at the first use and kept; a failure is asked anew. */
export function identityProvider(
  { issuer, clientId, clientSecret, usernameClaim }: OidcConfig,
  { publicUrl }: { publicUrl: string },
): IdentityProvider {
  let known: Promise<client.Configuration> | null = null;
  const discovered = async (): Promise<client.Configuration> => {
    const server = new URL(issuer);
    // Only a provider on this machine is configured by http; the library marks the call so that nobody makes it for another.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const execute = server.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    const options = { execute, timeout: timeoutSeconds };
    known ??= client.discovery(server, clientId, clientSecret, undefined, options);
    try {
      return await known;
    } catch (error) {
      known = null;
      throw new ProviderError('provider-down', error);
    }
  };
  return {
    start: async () => {
      const flow = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(await discovered(), {
        redirect_uri: `${publicUrl}/api/sessions/oidc/callback`,
        ...{ scope, state: flow.state, nonce: flow.nonce },
        code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, flow };
    },
    finish: async (answer, flow) => {
      const configuration = await discovered();
      try {
        return await exchange(configuration, answer, flow, usernameClaim);
      } catch (error) {
        throw new ProviderError(reasonOf(error), error);
      }
    },
    endAddress: async (idToken) => {
      const configuration = await discovered().catch(() => null);
      if (!configuration?.serverMetadata().end_session_endpoint) return null;
      const back = { id_token_hint: idToken, post_logout_redirect_uri: `${publicUrl}/sign-in` };
      return client.buildEndSessionUrl(configuration, back).href;
    },
  };
}

async function exchange(
  configuration: client.Configuration,
  answer: URL,
  { state, nonce, verifier }: ProviderFlow,
  usernameClaim: string,
): Promise<ProviderIdentity> {
  const tokens = await client.authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined || tokens.id_token === undefined) throw new Error('no ID token');
  const { iss: issuer, sub: subject } = claims;
  // Providers may tell names only when asked for them.
  const about =
    usernameClaim in claims || !configuration.serverMetadata().userinfo_endpoint
      ? claims
      : await client.fetchUserInfo(configuration, tokens.access_token, subject);
  const username = (about as Record<string, unknown>)[usernameClaim];
  return {
    ...{ issuer, subject, idToken: tokens.id_token },
    username: typeof username === 'string' && username !== '' ? username : null,
  };
}

function reasonOf(error: unknown): ProviderError['reason'] {
  if (error instanceof client.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'cancelled' : 'refused';
  }
  const isNetwork = error instanceof TypeError && error.message === 'fetch failed';
  const isTimeout = error instanceof client.ClientError && error.code === 'OAUTH_TIMEOUT';
  return isNetwork || isTimeout ? 'provider-down' : 'refused';
}
