import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { boardPaper } from "@/lib/board/paper";
import { getCityBoard } from "@/lib/board/queries/city-board";
import { boardInput } from "@/lib/board/schema";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { paperAsPdf } from "@/lib/document/pdf";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod } from "@/tests/support/reports";

test("the Monday page stays one page with sixteen clusters, all of them to be asked", async () => {
  const stage = await anOpenPeriod();
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  const board = await at(instantOf("2024-07-18", "09:00"), () =>
    getCityBoard(leader, boardInput.parse({})),
  );
  const [line] = board?.clusters ?? [];
  if (!board || !line) throw new Error("no board");
  expect(line.care.length).toBeGreaterThan(0);
  const clusters = Array.from({ length: 16 }, (_, index) => {
    return { ...line, cluster: { ...line.cluster, label: `số ${100 + index}` } };
  });
  const paper = boardPaper(
    { ...board, clusters },
    { layout: layoutOn("2024-07-18"), isDemo: true },
  );
  if (!paper) throw new Error("no paper");
  const pdf = await getDocumentProxy(new Uint8Array(paperAsPdf(paper)));
  expect((await extractText(pdf)).text.length).toBe(1);
});
