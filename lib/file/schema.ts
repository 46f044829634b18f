import { z } from "zod";

/** A form's file; one without a name where none was chosen. What it is worth is found by receiveFile. */
export const uploadField = z.file().optional();

/** Several files under one name. */
export const uploadsField = z
  .array(z.file())
  .default([])
  .transform((files) => files.filter(({ size, name }) => size > 0 || name !== ""));
