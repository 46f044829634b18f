import { z } from "zod";

/** Whether a piece of an address could be an id at all; what is not never reaches the database. */
export function isId(text: string) {
  return z.uuid().safeParse(text).success;
}
