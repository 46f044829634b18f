import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { beginAtProvider } from "@/lib/account/commands/single-sign-on";
import { freshFor } from "@/lib/account/schema";

/** On to the office's identity provider; with a text named, whoever is signed in proves themselves once more to sign it, with `link` as whom their account is to know them. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const address = await beginAtProvider({
    next: asked.get("next"),
    links: asked.get("link") === "1",
    freshFor: freshFor.safeParse(Object.fromEntries(asked)).data ?? null,
  });
  if (!address) notFound();
  redirect(address as Route);
}
