import { storeName } from "@/components/ui/draft-store";
import { noteOf } from "@/lib/cells";
import type { ReportView } from "@/lib/report/queries/report";
import { wordsTyped } from "@/lib/report/rules";
import { KeptHere } from "./kept-here";

type KeptFiguresProps = { report: ReportView; actingAs: string; personId: string; place: string };

/** What a device still holds of a report's figures that can be typed no longer. */
export function KeptFigures({ report: { lines }, actingAs, personId, place }: KeptFiguresProps) {
  const names = lines.flatMap(({ indicator: { id, name } }) => [
    [id, name],
    [noteOf(id), `${name}, lý do`],
  ]);
  return (
    <KeptHere
      store={storeName({ person: personId, actingAs, place })}
      names={Object.fromEntries(names)}
      stored={wordsTyped(lines)}
    />
  );
}
