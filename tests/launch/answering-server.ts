import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { makeServer } from "@/lib/launch/http-server";
import type { ServeOptions } from "@/lib/launch/server-options";

export const localOnly = { host: "127.0.0.1", port: 0, tls: null, trustProxy: false };

/** Answers everything alike. */
export function say(text: string): RequestListener {
  return (_, response) => response.end(text);
}

type Running = { server: Server; url: string; port: number; lines: () => string[] };

/** The server around an app, which here is one function; and the lines of its log. */
export async function aServer(
  answer: RequestListener,
  changes: Partial<ServeOptions> = {},
): Promise<Running> {
  const written: string[] = [];
  const sink = new Writable({
    write(line, _encoding, done) {
      written.push(String(line));
      done();
    },
  });
  const server = makeServer({
    options: { ...localOnly, ...changes },
    answer,
    log: pino({ base: null }, sink),
    nameRoute: () => "/units/[unitId]",
    development: false,
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://127.0.0.1:${port}`, lines: () => written };
}
