import pg from "pg";

/** A connection whose loss is told by the query that it breaks; the event beside that would end the program with a stack trace. */
export function aClient(config: string | pg.ClientConfig) {
  const client = new pg.Client(config);
  client.on("error", () => {});
  return client;
}
