import type { Server } from "node:http";

/** Takes nothing new, lets what is under way finish for so many milliseconds, then cuts it. */
export async function closeGracefully(server: Server, longest: number) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connection open after the answer; only closing it then lets the server end.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  let timer: NodeJS.Timeout | undefined;
  const cut = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longest);
  });
  await Promise.race([closed, cut]);
  server.closeAllConnections();
  clearInterval(idle);
  clearTimeout(timer);
}
