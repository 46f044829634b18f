import { randomBytes, randomUUID } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Logger } from "pino";
import { fillFaultPage } from "./fault-page.ts";
import { currentRequest } from "./log.ts";
import { type GateRefusal, gateRefusal, settleForwarded, settlePath } from "./request-gate.ts";
import { securityHeaders } from "./security-headers.ts";
import type { ServeOptions } from "./server-options.ts";

type Parts = {
  options: ServeOptions;
  /** Who answers what passes the gate. */
  answer: RequestListener;
  /** Null where nothing is to be logged. */
  log: Logger | null;
  nameRoute: (path: string) => string;
  development: boolean;
};

/** The server around the app: limits, headers, a number for each request, one log line for each answer. */
export function makeServer({ options, answer, log, nameRoute, development }: Parts) {
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  // Longer than a proxy keeps its connections (nginx: 60 s), so that it is never we who hang up on it.
  server.keepAliveTimeout = 65_000;
  return server;

  function listener(request: IncomingMessage, response: ServerResponse) {
    const requestId = randomUUID();
    request.url = settlePath(request.url);
    const { encrypted } = settleForwarded(request, options);
    const nonce = newNonce();
    const headers = securityHeaders({ nonce, encrypted, development });
    response.setHeaders(new Map(Object.entries({ ...headers, "x-request-id": requestId })));
    // Next reads the nonce for its own scripts from the request.
    request.headers["content-security-policy"] = headers["content-security-policy"];
    request.headers["x-request-id"] = requestId;
    // Pages are not told their own path; whoever has to sign in first is led back to it.
    request.headers["x-request-path"] = request.url;
    if (log && !isAboutBallots(request)) logAnswer(request, response, { log, nameRoute });

    fillFaultPage(request, response, { nonce, requestId });

    const refusal = gateRefusal(request, options);
    if (refusal) refuseRequest(response, refusal);
    else currentRequest.run({ requestId }, () => answer(request, response));
  }
}

/** A ballot leaves no line behind: its time beside a list of who was where would tell too much. */
function isAboutBallots({ url = "" }: IncomingMessage) {
  return url.startsWith("/ballots/");
}

function newNonce() {
  return randomBytes(16).toString("base64");
}

function refuseRequest(response: ServerResponse, { status, words, headers }: GateRefusal) {
  const type = "text/plain; charset=utf-8";
  response.writeHead(status, { ...headers, "content-type": type, connection: "close" });
  response.end(`${words}\n`);
}

type Logging = { log: Logger; nameRoute: (path: string) => string };

function logAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { log, nameRoute }: Logging,
) {
  const startedAt = performance.now();
  const [path = "/"] = (request.url ?? "/").split("?");
  const route = nameRoute(path);
  response.once("close", () => {
    if (route === "/_next" && response.statusCode < 400) return; // the parts of pages already told of
    log.info({
      requestId: response.getHeader("x-request-id"),
      method: request.method,
      route,
      status: response.statusCode,
      finished: response.writableFinished,
      ms: Math.round(performance.now() - startedAt),
    });
  });
}
