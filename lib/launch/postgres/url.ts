/** The address of a database on the embedded server, as its superuser. */
export function superuserUrl({
  port,
  password,
  database,
}: {
  port: number;
  password: string;
  database: string;
}) {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
