import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "../../gate/step.ts";
import { addressOf } from "./address.ts";
import { demo } from "./demo.ts";
import type { Person } from "./people.ts";
import { routeOf } from "./routes.ts";
import { type Account, accountOf, cookieHeader } from "./sign-in.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const answer = z.object({
  message: z.string().optional(),
  done: z.string().optional(),
  fieldErrors: z.record(z.string(), z.array(z.string())).optional(),
});

/**
 * Posts a form as a forger would, who was never shown it: straight to the server action, by its id, under the person's
 * own capacity unless the form names another; by nobody's where there is no person. Gives what the action refused.
 */
export async function forgePost(action: string, fields: Fields, person: Person | Account | null) {
  const form = new FormData();
  const values = { ...(person && { actingAs: (await accountOf(person)).key }), ...fields };
  for (const [name, value] of Object.entries(values)) {
    for (const text of [value].flat()) form.append(`_1_${name}`, text);
  }
  form.append("0", '[{},"$K1"]'); // React's way of sending [state, form]
  const { id, route } = builtAction(action);
  const response = await fetch(demo().url + (await addressOf(route)), {
    method: "POST",
    headers: {
      ...(person && (await cookieHeader(person))),
      "next-action": id,
      accept: "text/x-component",
      origin: new URL(demo().url).origin,
    },
    body: form,
    redirect: "manual",
  });
  // A fault is no answer: it tells neither who may nor who may not.
  if (response.status >= 500)
    throw new Error(`${action} of ${JSON.stringify(person)}: ${response.status}`);
  // React sends a long text before it, with a length and without a line's end.
  const line = /(?:^|\D)1:(\{.*\})$/m.exec(await response.text());
  return answer.parse(JSON.parse(line?.[1] ?? "{}"));
}

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({ exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

let built: [id: string, action: z.infer<typeof manifest>["node"][string]][] | undefined;

/** Of this build; read once by each worker. */
function builtActions() {
  const build = join(root, process.env.NEXT_DIST_DIR ?? ".next");
  const file = join(build, "server/server-reference-manifest.json");
  built ??= Object.entries(manifest.parse(JSON.parse(readFileSync(file, "utf8"))).node);
  return built;
}

/** An action's id in this build, and a page that has a form for it: Next runs it nowhere else. */
function builtAction(action: string) {
  const found = builtActions().find(([, { exportedName }]) => exportedName === action);
  const [page] = Object.keys(found?.[1].workers ?? {}).filter((name) => !name.includes("/_"));
  if (!found || !page) throw new Error(`No page of this build has a form for ${action}`);
  return { id: found[0], route: routeOf(page) };
}
