import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "../../gate/step.ts";
import { demo } from "./demo.ts";
import { capacityKey, type Person } from "./people.ts";
import { cookieHeader } from "./sign-in.ts";

const answer = z.object({
  message: z.string().optional(),
  fieldErrors: z.record(z.string(), z.array(z.string())).optional(),
});

/**
 * Posts a form as a forger would, who was never shown it: straight to the server action, by its id, under the person's
 * own capacity. Gives what the action said.
 */
export async function forgePost(action: string, fields: Record<string, string>, person: Person) {
  const form = new FormData();
  const values = { ...fields, actingAs: await capacityKey(person) };
  for (const [name, value] of Object.entries(values)) form.append(`_1_${name}`, value);
  form.append("0", '[{},"$K1"]'); // React's way of sending [state, form]
  const response = await fetch(demo().url, {
    method: "POST",
    headers: {
      ...(await cookieHeader(person)),
      "next-action": idOf(action),
      accept: "text/x-component",
      origin: new URL(demo().url).origin,
    },
    body: form,
    redirect: "manual",
  });
  const line = /^1:(\{.*\})$/m.exec(await response.text());
  return answer.parse(JSON.parse(line?.[1] ?? "{}"));
}

const manifest = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })) });

function idOf(action: string) {
  const build = join(root, process.env.NEXT_DIST_DIR ?? ".next");
  const file = join(build, "server/server-reference-manifest.json");
  const { node } = manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === action);
  if (!found) throw new Error(`The build knows no ${action}`);
  return found[0];
}
