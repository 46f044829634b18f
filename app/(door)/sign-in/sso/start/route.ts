import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { beginAtProvider } from "@/lib/account/commands/single-sign-on";

/** On to the office's identity provider; with `anew` whoever is signed in proves themselves once more before a grave act, with `link` as whom their account is to know them. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const address = await beginAtProvider({
    next: asked.get("next"),
    anew: asked.get("anew") === "1",
    links: asked.get("link") === "1",
  });
  if (!address) notFound();
  redirect(address as Route);
}
