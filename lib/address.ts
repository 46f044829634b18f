import type { Route } from "next";

/** An address of this system with what was asked for; what is null, empty or the first page is left out. */
export function addressWith<Path extends string>(
  path: Route<Path>,
  asked: Record<string, string | number | null>,
): Route {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    value === null || value === "" || (name === "page" && value === 1) ? [] : [[name, `${value}`]],
  );
  const query = new URLSearchParams(said).toString();
  return (query ? `${path}?${query}` : path) as Route;
}
