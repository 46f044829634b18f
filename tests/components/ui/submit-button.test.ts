import { jsx } from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ActionForm } from "@/components/ui/action-form";
import { DeskProvider } from "@/components/ui/desk";
import { SubmitButton } from "@/components/ui/submit-button";

const chair = "Chủ tịch Ủy ban MTTQ Việt Nam huyện Đông Anh";

/** A form opened in a capacity, at the desk of someone who holds one. */
function drawn(look: { actingAs?: string; variant?: "second" }) {
  const { actingAs, ...button } = look;
  const inside = jsx(SubmitButton, { ...button, children: "Gửi báo cáo" });
  const action = async () => ({});
  const form = jsx(ActionForm, {
    action,
    children: inside,
    ...(actingAs && { actingAs }),
  });
  return renderToStaticMarkup(
    jsx(DeskProvider, { desk: { capacities: { "1": chair } }, children: form }),
  );
}

test("the button that sends a form says in whose name, by sight and read out", () => {
  const html = drawn({ actingAs: "1" });
  const [, id] = /<span class="meta sent-as" id="([^"]+)">Với tư cách <b>/.exec(html) ?? [];
  expect(html).toContain(`<b>${chair}</b></span><button`);
  expect(html).toContain(`aria-describedby="${id}"`);
});

test("a lesser button says it where it is pointed at, one of nobody's capacity says nothing", () => {
  expect(drawn({ actingAs: "1", variant: "second" })).toContain(`title="Với tư cách ${chair}"`);
  expect(drawn({ actingAs: "1", variant: "second" })).not.toContain("sent-as");
  for (const html of [drawn({}), drawn({ actingAs: "2" })]) expect(html).not.toContain("tư cách");
});
