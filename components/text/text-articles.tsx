import { PaperLinks } from "@/components/ui/paper-links";
import { PrintButton } from "@/components/ui/print-button";
import type { TextView } from "@/lib/text/queries/get-text";

/** The words of a plan or regulation, each article under its place, as they are read, quoted and printed. */
export function TextArticles({ text }: { text: TextView }) {
  const { id, preamble, articles } = text;
  return (
    <article className="panel covenant" aria-labelledby="contents">
      <header>
        <h2 id="contents">
          {articles.length > 0 ? `${articles.length} nội dung` : "Chưa có nội dung"}
        </h2>
        <div className="actions">
          <PaperLinks at={`/texts/${id}`} />
          <PrintButton />
        </div>
      </header>
      {preamble && <p className="preamble">{preamble}</p>}
      {articles.map(({ place, chapter, title, text: words }) => (
        <section key={place} className="article">
          {chapter && <h3 className="chapter">{chapter}</h3>}
          <h3>{title ? `${place}. ${title}` : `${place}.`}</h3>
          <p>{words}</p>
        </section>
      ))}
    </article>
  );
}
