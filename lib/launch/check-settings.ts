import { LaunchFailure } from "./failure.ts";

type Check = { names: readonly string[]; isRight: (value: string) => boolean; words: string };

const checks: readonly Check[] = [
  {
    names: ["DATABASE_URL", "APP_DATABASE_URL"],
    isRight: (value) => isAddress(value, ["postgresql:", "postgres:"]),
    words: "phải có dạng postgresql://tài-khoản:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu",
  },
  {
    names: ["PUBLIC_ADDRESS", "OIDC_ISSUER"],
    isRight: (value) => isAddress(value, ["https:", "http:"]),
    words: "phải là địa chỉ đầy đủ, ví dụ https://thidua.example.vn",
  },
  {
    names: ["SMTP_URL"],
    isRight: (value) => isAddress(value, ["smtps:", "smtp:"]),
    words: "phải có dạng smtps://tài-khoản:mật-khẩu@mail.example.vn",
  },
  {
    names: ["TOTP_KEY", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],
    isRight: (value) => Buffer.from(value, "base64").length === 32,
    words:
      "phải là 32 byte ngẫu nhiên ghi bằng base64, ví dụ do lệnh openssl rand -base64 32 tạo ra",
  },
  {
    names: ["AUTH_SECRET"],
    isRight: (value) => value.length >= 32,
    words: "phải dài từ 32 ký tự, ví dụ do lệnh openssl rand -base64 32 tạo ra",
  },
];

const together = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];

/**
 * Refuses settings that would be found out later: by every page at once, by whoever is to sign in, or by nobody, printed on a paper
 * that is sealed. Values are not repeated, for some hold passwords.
 */
export function checkSettings(env: NodeJS.ProcessEnv) {
  for (const { names, isRight, words } of checks) {
    const wrong = names.find((name) => env[name] && !isRight(env[name]));
    if (wrong) throw new LaunchFailure(`${wrong} ${words}. Vui lòng sửa, hoặc bỏ biến này.`);
  }
  const missing = together.filter((name) => !env[name]);
  if (missing.length > 0 && missing.length < together.length) {
    throw new LaunchFailure(
      `Đăng nhập một lần cần cả ${together.join(", ")}; còn thiếu ${missing.join(", ")}.`,
    );
  }
}

function isAddress(value: string, protocols: readonly string[]) {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}
