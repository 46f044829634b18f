import { readFileSync } from "node:fs";
import { join } from "node:path";

type Manifest = {
  staticRoutes: { page: string }[];
  dynamicRoutes: { page: string; regex: string }[];
};

/** Turns a path into the route that answers it, "/units/[unitId]": no log may hold whose page was read. */
export function routeNamer(dist: string) {
  const file = join(dist, "routes-manifest.json");
  const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const fixed = new Set(staticRoutes.map(({ page }) => page));
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (path: string) => {
    if (fixed.has(path)) return path;
    if (path.startsWith("/_next/")) return "/_next";
    return patterns.find(({ regex }) => regex.test(path))?.page ?? "unknown";
  };
}
