/** Lets plain Node run the app's modules: "@/…" means the project's root, and a name may lack its extension. */
import { statSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "./place.ts";

registerHooks({
  resolve(specifier, context, nextResolve) {
    return nextResolve(fileOf(specifier, context.parentURL) ?? specifier, context);
  },
});

function fileOf(specifier: string, parentUrl: string | undefined) {
  // Packages find their own files.
  if (parentUrl?.includes("/node_modules/")) return null;
  const base = specifier.startsWith("@/") ? pathToFileURL(`${root}/`) : parentUrl;
  if (!base || !/^(?:@|\.{1,2})\//.test(specifier)) return null;
  const url = new URL(specifier.replace(/^@\//, "./"), base).href;
  // A folder may stand beside the file of its name; packages name their own files in their own ways.
  return [url, `${url}.ts`].find(isFile);
}

function isFile(url: string) {
  return statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile();
}
