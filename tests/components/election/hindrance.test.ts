import { afterEach, expect, test, vi } from "vitest";
import { hindranceHere } from "@/components/election/booth/hindrance";

const kept = { setItem: () => undefined, removeItem: () => undefined };
const full = {
  setItem: () => {
    throw new Error("QuotaExceededError");
  },
};

function aBrowser({ agent = "Mozilla/5.0", secure = true, storage = kept as object } = {}) {
  vi.stubGlobal("navigator", { userAgent: agent });
  vi.stubGlobal("window", { isSecureContext: secure });
  vi.stubGlobal("localStorage", storage);
}

afterEach(() => void vi.unstubAllGlobals());

test("an ordinary browser over https holds a ballot", () => {
  aBrowser();
  expect(hindranceHere()).toBeNull();
});

test("inside Zalo, over plain http, or where nothing may be kept, the voter is told why", () => {
  aBrowser({ agent: "Mozilla/5.0 (Linux; Android 13) Zalo android/1203" });
  expect(hindranceHere()).toBe("inApp");
  aBrowser({ secure: false });
  expect(hindranceHere()).toBe("insecure");
  aBrowser({ storage: full });
  expect(hindranceHere()).toBe("noStorage");
});
