"use client";

import { useContext } from "react";
import { FormContext } from "./form-state";
import { TableRegion } from "./table-region";

const shown = 100;

/** Every cell of an uploaded sheet that keeps it from being taken: where it is, what stands there, what to do. */
export function WrongCells() {
  const { wrongCells = [] } = useContext(FormContext).state;
  if (wrongCells.length === 0) return null;
  const more = wrongCells.length - shown;
  return (
    <TableRegion label="Các ô cần sửa">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Ô</th>
            <th scope="col">Cột, chỉ tiêu</th>
            <th scope="col">Nội dung trong ô</th>
            <th scope="col">Cần sửa</th>
          </tr>
        </thead>
        <tbody>
          {wrongCells.slice(0, shown).map(({ address, columnTitle, value, reason }) => (
            <tr key={`${address} ${reason}`}>
              <th scope="row" className="num">
                {address}
              </th>
              <td data-label="Cột, chỉ tiêu">{columnTitle}</td>
              <td data-label="Nội dung trong ô">{value || "(trống)"}</td>
              <td data-label="Cần sửa">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="meta">… và {more} ô nữa.</p>}
    </TableRegion>
  );
}
