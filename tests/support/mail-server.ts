import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type Received = { to: string[]; raw: string };

/** A real SMTP server on a free port, keeping what it takes; `refuse` makes it turn the next letters away. */
export async function aMailServer() {
  const received: Received[] = [];
  const state = { refusing: 0 };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, { envelope }, done) {
      void buffer(stream).then((bytes) => {
        if (state.refusing > 0) {
          state.refusing -= 1;
          return done(new Error("mailbox busy"));
        }
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          raw: bytes.toString("utf8"),
        });
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    received,
    refuse: (times: number) => {
      state.refusing = times;
    },
    post: {
      server: `smtp://127.0.0.1:${port}`,
      from: "Quản lý cụm thi đua <thidua@example.vn>",
      publicAddress: "https://thidua.example.vn",
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A letter's words, which travel as quoted-printable. */
export function textOf(raw: string) {
  const bytes = raw
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
