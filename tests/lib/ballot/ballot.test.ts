import { expect, test } from "vitest";
import { blindedMessage, modulusBytes } from "@/lib/ballot/ballot";
import { toBase64 } from "@/lib/ballot/bytes";

test("a message of the right length passes", () => {
  const message = toBase64(new Uint8Array(modulusBytes));
  expect(blindedMessage.safeParse(message).success).toBe(true);
});

test.each(["", "a\0b", "không phải", "*".repeat(344), "ệ".repeat(344)])(
  "what is no base64 at all is refused, not a fault: %s",
  (message) => {
    expect(blindedMessage.safeParse(message).success).toBe(false);
  },
);
