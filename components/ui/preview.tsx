"use client";

import { useContext } from "react";
import { FormContext } from "./form-state";
import { SubmitButton } from "./submit-button";
import { TableRegion } from "./table-region";

/** The first press: the form says what it is about to do. Main until it has been said. */
export function PreviewButton({ children = "Xem trước" }: { children?: string }) {
  const { preview } = useContext(FormContext).state;
  return (
    <SubmitButton variant={preview ? "second" : "main"} name="step" value="check">
      {children}
    </SubmitButton>
  );
}

/** What the form is about to do, and the second press that does it. The fields are posted, and checked, once more. */
export function Preview() {
  const { preview } = useContext(FormContext).state;
  if (!preview) return null;
  const { title, head, rows, more, act, carried } = preview;
  return (
    <section className="dialog wide" aria-label={title} tabIndex={-1} data-takes-focus>
      {carried !== undefined && <input type="hidden" name="carried" value={carried} />}
      <h3>{title}</h3>
      <TableRegion label={title}>
        <PreviewTable head={head} rows={rows} />
      </TableRegion>
      {more > 0 && <p className="meta">… và {more} dòng nữa.</p>}
      <div className="actions">
        <SubmitButton name="step" value="act">
          {act}
        </SubmitButton>
      </div>
    </section>
  );
}

type PreviewTableProps = { head: readonly string[]; rows: readonly (readonly string[])[] };

function PreviewTable({ head, rows }: PreviewTableProps) {
  return (
    <table className="blocks">
      <thead>
        <tr>
          {head.map((title) => (
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
              <td key={head[index]} data-label={head[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
