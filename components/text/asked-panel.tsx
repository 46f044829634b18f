import Link from "next/link";
import { CopyButton } from "@/components/ui/copy-button";
import { Panel } from "@/components/ui/panel";
import { State, type StateLook } from "@/components/ui/state";
import { standLabels } from "@/lib/text/labels";
import type { ConsultingView, RoundView } from "@/lib/text/queries/get-consulting";
import { hasSpokenItself, type UnitStand } from "@/lib/text/rules";

const looks: Record<UnitStand, StateLook> = {
  agreed: { icon: "check", tone: "ok" },
  commented: { icon: "speech", tone: "act" },
  silent: { icon: "openRing", tone: "off" },
  takenAsAgreed: { icon: "check", tone: "off" },
};

type AskedPanelProps = { text: ConsultingView; round: RoundView; reminder: string | null };

/** How each unit stands, in the order of the decision; for the secretariat the reminder, and a way to enter for a unit. */
export function AskedPanel({ text, round, reminder }: AskedPanelProps) {
  const { units, spoken } = round;
  const mayEnter = text.viewer.mayClose;
  return (
    <Panel title="Các đơn vị" meta={`${spoken}/${units.length} đã có ý kiến`}>
      <ul className="stack">
        {units.map(({ unitId, name, stand }) => (
          <li key={unitId}>
            {name}
            <br />
            <State {...looks[stand]}>{standLabels[stand]}</State>
            {mayEnter && !hasSpokenItself(round, unitId) && (
              <>
                {" · "}
                <Link href={`/texts/${text.id}/consulting?unit=${unitId}#enter`} prefetch={false}>
                  Nhập thay<span className="sr-only"> {name}</span>
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
      {reminder && (
        <div className="mt-4 no-print">
          <CopyButton text={reminder}>Chép lời nhắc (gửi Zalo)</CopyButton>
        </div>
      )}
    </Panel>
  );
}
