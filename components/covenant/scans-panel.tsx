import { FileLink } from "@/components/file/file-link";
import { Panel } from "@/components/ui/panel";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInSentence } from "@/lib/date-text";
import { AddScan } from "./add-scan";
import { DecideScan } from "./decide-scan";

type ScansPanelProps = { covenant: CovenantView; actingAs: string; title: string };

/** The sheets signed on paper: each scan with the units seen on it, who looked at it, and bringing one. */
export function ScansPanel({ covenant, actingAs, title }: ScansPanelProps) {
  const { scans, scannable } = covenant.viewer;
  const mayAdd = scannable !== null && scannable.length > 0;
  if (scans.length === 0 && !mayAdd) return null;
  return (
    <Panel title="Ký trên bản giấy" {...(scans.length === 0 && { className: "no-print" })}>
      <div className="stack">
        {scans.map((scan) => (
          <div key={scan.id}>
            <FileLink file={scan.file} label="Bản chụp" />
            <p className="meta">
              Đồng chí {scan.personName} thêm lúc {momentInSentence(scan.addedAt)}, có chữ ký của:{" "}
              {scan.units.map((unit) => `${unit.name} (đồng chí ${unit.signerName})`).join("; ")}.
            </p>
            <p className="meta">{decisionText(scan)}</p>
            <DecideScan scan={scan} {...{ covenantId: covenant.id, actingAs, title }} />
          </div>
        ))}
        {mayAdd && (
          <AddScan key={scans.length} covenant={covenant} units={scannable} actingAs={actingAs} />
        )}
      </div>
    </Panel>
  );
}

function decisionText({ decision }: CovenantView["viewer"]["scans"][number]) {
  if (!decision) return "Đang chờ xác nhận bản chụp.";
  const by = `Đồng chí ${decision.personName}`;
  const at = momentInSentence(decision.decidedAt);
  return decision.confirmed
    ? `${by} xác nhận lúc ${at}.`
    : `${by} trả lại lúc ${at}. Lý do: ${decision.reason}`;
}
