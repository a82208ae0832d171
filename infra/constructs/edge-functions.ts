import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/**
 * What runs at the edge before a request goes on. CloudFront runs the text of these functions, so each stands alone:
 * nothing imported, nothing from outside its own braces.
 */
export interface EdgeRequest {
  uri: string;
  headers: Record<string, { value: string }>;
}

export interface EdgeEvent {
  readonly viewer: { readonly ip: string };
  readonly request: EdgeRequest;
}

export interface EdgeRedirect {
  readonly statusCode: number;
  readonly statusDescription: string;
  readonly headers: Record<string, { value: string }>;
}

/** A folder is its `index.html`; a folder named without its slash is sent to the one with it. */
export function openFolder(event: EdgeEvent): EdgeRequest | EdgeRedirect {
  const request = event.request;
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  // Own folder names only: `//other.example` would otherwise become a redirect to somebody else's site.
  else if (/^(\/[a-z-]+)+$/.test(request.uri)) {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: `${request.uri}/` } },
    };
  }
  return request;
}

/** `/data/current.json` is `current.json` under the published prefix, which is the origin's path. */
export function openData(event: EdgeEvent): EdgeRequest {
  event.request.uri = event.request.uri.replace(/^\/data\//, '/');
  return event.request;
}

/** Tells the API the viewer's address, over whatever the viewer itself wrote there. */
export function tellAddress(event: EdgeEvent): EdgeRequest {
  event.request.headers['x-viewer-address'] = { value: event.viewer.ip };
  return event.request;
}

/** One of the functions above, to be run on each viewer's request. */
export const edgeFunction = (
  scope: Construct,
  id: string,
  run: (event: EdgeEvent) => EdgeRequest | EdgeRedirect,
): EdgeFunction =>
  new EdgeFunction(scope, id, {
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline(edgeCode(run)),
  });

/** The text that CloudFront runs: it calls a function named `handler`. */
export const edgeCode = (run: (event: EdgeEvent) => EdgeRequest | EdgeRedirect): string =>
  `${run}\nfunction handler(event) {\n  return ${run.name}(event);\n}\n`;
