import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type Configuration, type JWKS } from 'oidc-provider';

/** Whom the provider's own sign-in page finds in front of it. */
export interface ProviderPerson {
  sub: string;
  preferred_username: string;
}

export interface OidcServer {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who signs in at the provider next; null: the person turns back. */
  person: ProviderPerson | null;
  /** How often somebody stood before the provider's sign-in page. */
  asked: number;
  close(): Promise<void>;
}

/** A real OpenID Connect provider on this machine; only its sign-in page is answered by the test instead of by a person. */
export async function startOidcServer(appUrl: string): Promise<OidcServer> {
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const people = new Map<string, ProviderPerson>();
  const server: OidcServer = {
    ...{ issuer, clientId: 'yingjiu', clientSecret: randomUUID() },
    ...{ person: null, asked: 0 },
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => {
          resolve();
        });
      }),
  };
  const provider = new Provider(issuer, configurationOf(server, people, appUrl));
  const handle = provider.callback();
  http.on('request', (req, res) => {
    if (req.url?.startsWith('/interaction/') !== true) {
      void handle(req, res);
      return;
    }
    server.asked += 1;
    const { person } = server;
    if (person !== null) people.set(person.sub, person);
    const result =
      person === null
        ? { error: 'access_denied', error_description: 'the person turned back' }
        : { login: { accountId: person.sub } };
    void provider.interactionFinished(req, res, result);
  });
  return server;
}

function configurationOf(
  { clientId, clientSecret }: OidcServer,
  people: ReadonlyMap<string, ProviderPerson>,
  appUrl: string,
): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${appUrl}/api/sessions/oidc/callback`],
        post_logout_redirect_uris: [`${appUrl}/sign-in`],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ ...people.get(sub), sub }),
    }),
    // Everybody has agreed long ago that we may know who they are.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId,
        accountId: ctx.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: async (ctx, form) => {
          ctx.body = form;
        },
      },
    },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    cookies: { keys: [randomUUID()] },
    jwks: signingKeys(),
  };
}

function signingKeys(): JWKS {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] };
}
