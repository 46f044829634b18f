import { ofRoute, parameters } from "../access-examples.ts";

/** "/covenants/[covenantId]" with the example's id in place of the brackets. */
export async function addressOf(route: string) {
  const parts = route.split("/").map(async (part) => {
    const name = /^\[(.+)\]$/.exec(part)?.[1];
    if (!name) return part;
    const example = ofRoute[route]?.[name] ?? parameters[name];
    if (!example) throw new Error(`No example of [${name}] in access-examples.ts`);
    return encodeURIComponent(await example());
  });
  return (await Promise.all(parts)).join("/");
}
