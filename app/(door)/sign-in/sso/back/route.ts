import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { returnFromProvider } from "@/lib/account/commands/single-sign-on";
import { currentVisitor } from "@/lib/auth/visitor";

/** Back from the provider: signed in, or proved anew; or told at the door why not. */
export async function GET(request: Request) {
  const landing = await returnFromProvider(await currentVisitor(), new URL(request.url));
  if (!landing) notFound();
  redirect(landing as Route);
}
