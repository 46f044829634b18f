import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { honorDefinition } from "../schema";

const file = join("lib", "honor", "standard-honors.json");

/** The honors of the law and of the Front's own rules, as an office starts from; to be held against the text in force before use. */
export function standardHonors() {
  return z
    .array(honorDefinition)
    .parse(JSON.parse(readFileSync(join(process.cwd(), file), "utf8")));
}
