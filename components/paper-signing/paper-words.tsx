import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import type { Block, PaperDescription } from "@/lib/document/description";

/** A paper's words to be read on a screen before they are signed: those that were frozen, in their order. */
export function PaperWords({ paper }: { paper: PaperDescription }) {
  const { issuer, placeAndDay, type, subject, blocks, annexes, beforeSignatures } = paper;
  return (
    <Panel title={type}>
      <div className="stack">
        <p className="meta">{[...issuer.above, ...issuer.body].join(" ")}</p>
        <p className="meta">{placeAndDay}</p>
        <p>
          <b>{subject.join(". ")}</b>
        </p>
        <Blocks blocks={blocks} />
        {annexes.map((annex) => (
          <section key={annex.title} aria-label={annex.title}>
            <h3>
              {annex.title}. {annex.subject}
            </h3>
            <Blocks blocks={annex.blocks} />
          </section>
        ))}
        {beforeSignatures.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Panel>
  );
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
  const label = columns.map(({ title }) => title).join(", ");
  return (
    <TableRegion label={label}>
      <table>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join("\t")}>
              {cells.map((cell, index) => (
                <td key={columns[index]?.title} className={alignOf(columns[index]?.align)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function alignOf(align: "left" | "right" | "center" | undefined) {
  return align === "right" ? "num" : undefined;
}
