import { TableRegion } from "@/components/ui/table-region";
import type { Lineage } from "@/lib/succession/queries/get-lineage";
import { box, type LineageBox, layOut } from "./lineage-layout";

/** Where a unit comes from and what it became, drawn from left to right; the same stands in words beside it. */
export function LineageDiagram({ lineage, unitId }: { lineage: Lineage; unitId: string }) {
  const { boxes, links, width, height } = layOut(lineage, unitId);
  return (
    <TableRegion label="Sơ đồ sắp xếp, cuộn ngang được">
      <svg
        className="lineage"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label="Sơ đồ các đơn vị trước và sau khi sắp xếp; nội dung như danh sách kèm theo."
      >
        {links.map(({ key, path }) => (
          <path key={key} d={path} />
        ))}
        {boxes.map((drawn) => (
          <UnitBox key={drawn.id} {...drawn} />
        ))}
      </svg>
    </TableRegion>
  );
}

function UnitBox({ x, y, name, isFocus }: LineageBox) {
  const firstLine = y + box.height / 2 + (name.length > 1 ? -5 : 5);
  return (
    <g className={isFocus ? "here" : undefined}>
      <rect x={x} y={y} width={box.width} height={box.height} rx="4" />
      {name.map((line, index) => (
        <text key={line} x={x + box.width / 2} y={firstLine + index * 21} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}
