import { expect, test } from "vitest";
import { checkSettings } from "@/lib/launch/check-settings";

const check = (settings: Record<string, string>) => () =>
  checkSettings({ NODE_ENV: "production", ...settings });

test.for([
  [{ DATABASE_URL: "cum" }, "DATABASE_URL phải có dạng postgresql://"],
  [{ APP_DATABASE_URL: "mysql://a:b@c/d" }, "APP_DATABASE_URL phải có dạng postgresql://"],
  [{ PUBLIC_ADDRESS: "thidua.example.vn" }, "PUBLIC_ADDRESS phải là địa chỉ đầy đủ"],
  [{ OIDC_ISSUER: "example" }, "OIDC_ISSUER phải là địa chỉ đầy đủ"],
  [{ SMTP_URL: "mail.example.vn" }, "SMTP_URL phải có dạng smtps://"],
  [{ TOTP_KEY: "ngắn" }, "TOTP_KEY phải là 32 byte"],
  [{ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "a" }, "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY phải là 32"],
  [{ AUTH_SECRET: "ngắn" }, "AUTH_SECRET phải dài từ 32 ký tự"],
  [{ OIDC_ISSUER: "https://a.vn", OIDC_CLIENT_ID: "a" }, "còn thiếu OIDC_CLIENT_SECRET."],
] as const)(
  "a setting that something would stumble over later is told at the start: %o",
  ([settings, words]) => {
    expect(check(settings)).toThrow(words);
  },
);

test("settings as they should be, and none at all, are taken", () => {
  expect(check({})).not.toThrow();
  const key = Buffer.alloc(32, 7).toString("base64");
  const secrets = { AUTH_SECRET: key, TOTP_KEY: key, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key };
  const provider = { OIDC_ISSUER: "https://a.vn", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
  const addresses = {
    DATABASE_URL: "postgresql:///cum?host=/var/run/postgresql",
    PUBLIC_ADDRESS: "https://thidua.example.vn",
    SMTP_URL: "smtps://a:b@mail.example.vn",
  };
  expect(check({ ...secrets, ...provider, ...addresses })).not.toThrow();
});
