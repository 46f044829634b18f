import { State, type StateLook } from "@/components/ui/state";
import type { ComparedContent, ComparedDrafts } from "@/lib/text/compare-drafts";
import { ChangedWords } from "./changed-words";

type ComparedTextProps = { compared: ComparedDrafts; indicators: ReadonlyMap<string, string> };

const looks: Record<ComparedContent["change"], StateLook & { words: string }> = {
  same: { icon: "check", tone: "off", words: "Giữ nguyên" },
  changed: { icon: "pen", tone: "act", words: "Sửa lời" },
  moved: { icon: "arrowBack", tone: "off", words: "Đổi chỗ" },
  added: { icon: "plus", tone: "ok", words: "Thêm mới" },
  removed: { icon: "dash", tone: "warn", words: "Bỏ" },
};

/** One draft beside the one before it, word by word, from title to annex. */
export function ComparedText({ compared, indicators }: ComparedTextProps) {
  const { title, preamble, contents, targets } = compared;
  return (
    <article className="panel covenant compared" aria-label="So sánh hai dự thảo">
      <h2>
        <ChangedWords pieces={title} />
      </h2>
      {preamble.length > 0 && (
        <p className="preamble">
          <ChangedWords pieces={preamble} />
        </p>
      )}
      <ol className="contents">
        {contents.map((content) => (
          <Content key={content.id} content={content} />
        ))}
      </ol>
      {targets.length > 0 && (
        <section className="annex">
          <h3>Phụ lục: chỉ tiêu thay đổi</h3>
          <ul className="stack">
            {targets.map(({ indicatorId, before, after }) => (
              <li key={indicatorId}>
                {indicators.get(indicatorId) ?? "Chỉ tiêu"}: {before && <del>{before}</del>}{" "}
                {after && <ins>{after}</ins>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Content({ content }: { content: ComparedContent }) {
  const { number, was, chapter, title, text, change } = content;
  const { words, ...look } = looks[change];
  return (
    <li>
      <span className="no" aria-hidden="true">
        {number ?? "–"}
      </span>
      <div>
        <p className="meta">
          <State {...look}>{words}</State>
          {was !== null && was !== number && ` (trước là nội dung ${was})`}
        </p>
        {chapter.length > 0 && (
          <p className="meta">
            <ChangedWords pieces={chapter} />
          </p>
        )}
        {title.length > 0 && (
          <h3>
            <ChangedWords pieces={title} />
          </h3>
        )}
        <p>
          <ChangedWords pieces={text} />
        </p>
      </div>
    </li>
  );
}
