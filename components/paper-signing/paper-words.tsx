import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import type { Annex, Block, PaperDescription } from "@/lib/document/description";

/** A paper's words to be read on a screen before they are signed: those that were frozen, in their order. */
export function PaperWords({ paper, children }: { paper: PaperDescription; children: ReactNode }) {
  const { issuer, placeAndDay, type, subject, blocks, annexes, beforeSignatures } = paper;
  const { recipients, watermark } = paper;
  const number = paper.number === "blank" ? "để trống" : paper.number?.text;
  return (
    <Panel title={type}>
      <div className="stack">
        <div className="meta">
          <Lines lines={[...issuer.above, ...issuer.body]} />
          {number && <p>Số: {number}</p>}
          <p>{placeAndDay}</p>
        </div>
        <p>
          <b>{subject.join(". ")}</b>
        </p>
        <Blocks blocks={blocks} />
        <Annexes annexes={annexes} />
        <Lines lines={beforeSignatures} />
        {recipients.length > 0 && (
          <div>
            <b>Nơi nhận:</b>
            <Lines lines={recipients} />
          </div>
        )}
        {watermark.length > 0 && <p className="meta">Chữ chìm: {watermark.join(" ")}</p>}
        {children}
      </div>
    </Panel>
  );
}

function Annexes({ annexes }: { annexes: readonly Annex[] }) {
  return annexes.map(({ title, subject, blocks }, index) => {
    const key = `${index + 1} ${title}`;
    return (
      <section key={key} aria-label={title}>
        <h3>
          {title}. {subject}
        </h3>
        <Blocks blocks={blocks} />
      </section>
    );
  });
}

function Lines({ lines }: { lines: readonly string[] }) {
  return numbered(lines).map(({ key, text }) => <p key={key}>{text}</p>);
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    const key = `${index + 1} ${block.kind}`;
    if (block.kind === "table") return <Rows key={key} table={block} />;
    if (block.kind === "heading") return <h3 key={key}>{block.text}</h3>;
    return (
      <p key={key} className="pre">
        {block.kind === "basis" ? <em>{block.text}</em> : block.text}
      </p>
    );
  });
}

function Rows({ table }: { table: Extract<Block, { kind: "table" }> }) {
  const { columns, rows } = table;
  const titles = columns.map(({ title }) => title);
  return (
    <TableRegion label={titles.join(", ")}>
      <table className={columns.length > 3 ? "roomy" : undefined}>
        <thead>
          <tr>
            {numbered(titles).map(({ key, text, index }) => (
              <th key={key} scope="col" className={alignOf(columns[index]?.align)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(rows.map((cells) => cells.join("\t"))).map(({ key, index }) => (
            <tr key={key}>
              {numbered(rows[index] ?? []).map((cell) => (
                <td key={cell.key} className={alignOf(columns[cell.index]?.align)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** Under their place, since two lines of a paper may say the same. */
function numbered(lines: readonly string[]) {
  return lines.map((text, index) => ({ key: `${index + 1} ${text}`, text, index }));
}

function alignOf(align: "left" | "right" | "center" | undefined) {
  return align === "right" ? "num" : undefined;
}
