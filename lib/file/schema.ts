import { z } from "zod";

/** A form's file; one without a name where none was chosen. What it is worth is found by receiveFile. */
export const uploadField = z.file().optional();

/** A field left empty sends one file without a name; as the server's actions read it, its name is the word "undefined". */
const unnamed: ReadonlySet<string> = new Set(["", "undefined"]);

/** Several files under one name. */
export const uploadsField = z
  .array(z.file())
  .default([])
  .transform((files) => files.filter(({ size, name }) => size > 0 || !unnamed.has(name)));
