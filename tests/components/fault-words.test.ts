import { jsx } from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FaultWords } from "@/components/shell/fault-words";
import { DeskProvider } from "@/components/ui/desk";

function words(code: string | undefined, helpPhone?: string) {
  const fault = jsx(FaultWords, { code, retry: () => undefined });
  const desk = { helpPhone, capacities: {} };
  return renderToStaticMarkup(jsx(DeskProvider, { desk, children: fault })).replace(/<[^>]+>/g, "");
}

test("a page that failed names its code and whom to call, and claims nothing of what was sent", () => {
  expect(words("A1B2C3", "024 3825 1234")).toContain(
    "báo mã A1B2C3 cho người quản trị, điện thoại 024 3825 1234.",
  );
  expect(words(undefined)).toContain("báo cho người quản trị.");
  expect(words(undefined)).toContain("mở lại trang để xem đã lưu chưa trước khi gửi lại");
});
