/**
 * The part of oidc-provider 9 that the local issuer uses; the package has no types of its own.
 */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Interaction {
    readonly uid: string;
    readonly params: Readonly<Record<string, string | undefined>>;
  }

  export interface Context {
    readonly req: IncomingMessage;
    readonly oidc: {
      readonly client: { readonly clientId: string };
      readonly session: { readonly accountId: string };
    };
    type: string;
    body: string;
    get(header: string): string;
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    readonly Client: {
      prototype: {
        redirectUriAllowed(uri: string): boolean;
      };
    };
    readonly Grant: new (owner: {
      clientId: string;
      accountId: string;
    }) => Grant;
    /** Koa's: answers a request whose `url` has lost the mount path and whose `originalUrl` has kept it. */
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } },
    ): Promise<void>;
  }

  export const errors: {
    readonly SessionNotFound: new (message: string) => Error;
  };
}
