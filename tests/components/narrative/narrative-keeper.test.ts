import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NarrativeKeeper } from "@/components/narrative/narrative-keeper";

type Post = { part: string; from: string; to: string };
let posts: Post[];
let kept: Map<string, string>;
let answer: () => Response;

/** As much of a browser as the keeper asks for: a form of one part, a place to keep things, and a line to the server. */
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  [posts, kept] = [[], new Map()];
  answer = () => Response.json({ at: "09 giờ 00", theirs: null });
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal(
    "FormData",
    class {
      readonly area: { value: string } | undefined;
      constructor(form?: { area: { value: string } }) {
        this.area = form?.area;
      }
      get() {
        return this.area?.value ?? "";
      }
    },
  );
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, words: string) => void kept.set(name, words),
    removeItem: (name: string) => void kept.delete(name),
  });
  vi.stubGlobal("fetch", async (_: string, { body = "{}" } = {}) => {
    posts.push(JSON.parse(body));
    return answer();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function aPage(saved: string) {
  const area = { value: saved };
  const form = Object.assign(new EventTarget(), { area, querySelector: () => area });
  const keeper = new NarrativeKeeper({
    ...{ to: "/draft", store: "narrative Phương", actingAs: "officer", saved: { results: saved } },
  });
  const leave = keeper.attach(form as unknown as HTMLFormElement);
  const type = (words: string) => {
    area.value = words;
    form.dispatchEvent(new Event("input"));
  };
  return { area, keeper, type, leave };
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("words kept on the device never go over what somebody else wrote since they were typed", async () => {
  answer = () => Response.json({ message: "Báo cáo đang chờ lãnh đạo." }, { status: 409 });
  const before = aPage("Đã xây 2 nhà");
  before.type("Đã xây 3 nhà");
  await wait(2000);
  before.leave();
  posts = [];
  answer = () => Response.json({ at: "09 giờ 05", theirs: "Đã xây 4 nhà" });
  const { area, keeper } = aPage("Đã xây 4 nhà");
  await wait(2000);
  expect(area.value).toBe("Đã xây 3 nhà");
  expect(posts).toMatchObject([{ from: "Đã xây 2 nhà", to: "Đã xây 3 nhà" }]);
  expect(keeper.standing().theirs).toEqual({ results: "Đã xây 4 nhà" });
});

test("what the form's button has saved waits on the device no longer", async () => {
  answer = () => Response.json({ message: "Báo cáo đang chờ lãnh đạo." }, { status: 409 });
  const { keeper, type } = aPage("");
  type("Đã xây 3 nhà");
  await wait(2000);
  expect(kept.size).toBe(1);
  keeper.answered({ results: "Đã xây 3 nhà" });
  expect(kept.size).toBe(0);
});
