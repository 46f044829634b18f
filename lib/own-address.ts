import "server-only";
import { headers } from "next/headers";

/** The address people reach this system by, for texts they copy elsewhere: "https://thidua.example.vn". */
export async function ownAddress() {
  const sent = await headers();
  const host = sent.get("x-forwarded-host") ?? sent.get("host") ?? "";
  const scheme = sent.get("x-forwarded-proto") ?? "http";
  return `${scheme}://${host}`;
}
