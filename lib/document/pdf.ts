import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import typst, { type NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { PaperDescription } from "./description";

const faces = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"];
const fonts = "node_modules/@expo-google-fonts/tinos";
let typesetter: { compiler: NodeCompiler; layout: string } | undefined;

/** A paper as PDF, set in a face as wide as Times New Roman. The first one of a process takes ten times as long as the next. */
export function paperAsPdf(paper: PaperDescription): Buffer {
  typesetter ??= startTypesetter();
  const { compiler, layout } = typesetter;
  const pdf = compiler.pdf({
    mainFileContent: layout,
    inputs: { paper: JSON.stringify(paper) },
  });
  compiler.evictCache(10);
  return pdf;
}

function startTypesetter() {
  const root = process.cwd();
  const fontBlobs = faces.map((face) => readFileSync(join(root, fonts, face, `Tinos_${face}.ttf`)));
  return {
    compiler: typst.NodeCompiler.create({
      workspace: join(root, "lib", "document"),
      fontArgs: [{ fontBlobs }],
    }),
    layout: readFileSync(join(root, "lib", "document", "layout.typ"), "utf8"),
  };
}
