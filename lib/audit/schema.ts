import { z } from "zod";
import { addressWith } from "@/lib/address";

const uuid = "[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}";
const chain = `(?:owner|clusterYear):${uuid}`;

const chainId = z.string().regex(new RegExp(`^${chain}$`));

/** An entry's place as an address carries it: "12.owner:0198f000-…". */
const entryPlace = z
  .string()
  .regex(new RegExp(`^\\d{1,9}\\.${chain}$`))
  .transform((text) => {
    const [number = "", chainId = ""] = text.split(".");
    return { chainId, number: Number(number) };
  });

/** What the log's address asks for; what makes no sense asks for nothing. */
export const logInput = z.object({
  q: z.string().max(100).catch(""),
  chain: chainId.nullable().catch(null),
  after: entryPlace.nullable().catch(null),
});
export type LogInput = z.output<typeof logInput>;

/** The address that asks for it. */
export function logAddress({ after, ...asked }: LogInput) {
  return addressWith("/admin/log", {
    ...asked,
    after: after && `${after.number}.${after.chainId}`,
  });
}
