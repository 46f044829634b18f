/** What the server is told at each start, as flags for `postgres`. */
export function postgresOptions({ port, durable }: { port: number; durable: boolean }) {
  const settings = { port, ...always, ...(durable ? {} : careless) };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");
}

const always = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 200,
  // One crashed connection ends the server, and the launcher alone brings it back: told to stop while it recovers by itself, it hangs.
  restart_after_crash: "off",
  timezone: "UTC",
  // A week of logs that never hold a row's values: errors reach the program, which words them itself.
  logging_collector: "on",
  log_filename: "postgresql-%a.log",
  log_truncate_on_rotation: "on",
  log_rotation_size: 0,
  log_min_messages: "fatal",
  log_error_verbosity: "terse",
};

const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
