import type { ReactNode } from "react";
import { PaperLinks } from "@/components/ui/paper-links";
import { PrintButton } from "@/components/ui/print-button";
import { resultsText } from "@/lib/covenant/labels/closing";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInDocument } from "@/lib/date-text";
import { AnnexTable } from "./annex-table";
import { CovenantContents } from "./covenant-contents";
import { NamedRegistrations } from "./named-registrations";

type CovenantTextProps = {
  text: CovenantView["text"];
  /** The papers it names, with the way to each; without it names alone. */
  registrations?: CovenantView["registrations"];
  /** The year's end, once it has come. */
  closing?: CovenantView["closing"];
  demo: boolean;
  /** In place of the number of contents: what these words are beside others. */
  heading?: string | undefined;
  /** Where the covenant's page is; beside it lie its papers. */
  at?: string;
  /** What those papers are not: "dự thảo", "chưa niêm phong". */
  papersAre?: string | undefined;
  /** At the very end of the text: that it was read, or the button that says so. */
  children?: ReactNode;
};

/** The words of a covenant from preamble to annex, as they are read, signed and printed. */
export function CovenantText(props: CovenantTextProps) {
  const { text, closing, demo, heading, at, papersAre, children } = props;
  const { clerkNumber, preamble, contents, targets } = text;
  const named = text.registrations.map((name) => ({ name, at: null }));
  return (
    <article className="panel covenant" aria-labelledby="contents">
      <header>
        <h2 id="contents">
          {heading ?? (contents.length > 0 ? `${contents.length} nội dung` : "Chưa có nội dung")}
        </h2>
        <div className="actions">
          {at && <PaperLinks at={at} as={papersAre} />}
          <PrintButton />
        </div>
      </header>
      {clerkNumber && <p>Số: {clerkNumber}</p>}
      {preamble && <p className="preamble">{preamble}</p>}
      {closing && (
        <p className="meta">
          Tổng kết lúc {momentInDocument(closing.closedAt)}, đồng chí {closing.personName} ghi:{" "}
          {resultsText(closing.results)}.
        </p>
      )}
      <CovenantContents contents={contents} results={closing?.results} />
      <NamedRegistrations registrations={props.registrations ?? named} />
      <AnnexTable targets={targets} demo={demo} />
      {children}
    </article>
  );
}
