import { SaxesParser } from "saxes";
import { Refusal } from "@/lib/refusal";

type Visitor = {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Walks through one part of a workbook, element by element; names come without their prefix. */
export function walkXml(part: Buffer, { open, text, close }: Visitor) {
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new Refusal("sheet.damaged");
  });
  if (open) parser.on("opentag", (tag) => open(local(tag.name), tag.attributes));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close) parser.on("closetag", (tag) => close(local(tag.name)));
  parser.write(new TextDecoder().decode(part)).close();
}

function local(name: string) {
  return name.slice(name.indexOf(":") + 1);
}
