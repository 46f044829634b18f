import type { Server } from "node:http";

/** Takes nothing new, lets what is under way finish for so many milliseconds, then cuts it. */
export async function closeGracefully(server: Server, longest: number) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connection open after the answer; only closing it then lets the server end.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), longest);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
