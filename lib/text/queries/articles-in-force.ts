import "server-only";
import { savedWords } from "@/lib/covenant/schema";
import { db } from "@/lib/db/client";
import { articlesOf, quotation } from "../articles";

/** The articles of the regulation that is in force in a cluster, as a vote quotes them, the whole of it first; none without one. */
export async function listQuotableArticles(clusterId: string): Promise<string[]> {
  const found = await db.issuedText.findFirst({
    where: { text: { kind: "regulation", status: "inForce", clusterYear: { clusterId } } },
    select: { number: true, words: true },
  });
  if (!found) return [];
  const { title, contents } = savedWords.parse(found.words);
  const text = { title, number: found.number };
  const articles = articlesOf("regulation", contents).map((each) => quotation(text, each));
  return [`${title}, số ${found.number}`, ...articles];
}
