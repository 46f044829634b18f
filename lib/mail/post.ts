import "server-only";
import { createTransport } from "nodemailer";

/** The mail server of an office, and what letters say of it. */
export type Post = { server: string; from: string; publicAddress: string | undefined };

type Sent = { id: string; to: string; subject: string; text: string };

const patience = 20_000;

/** Hands a letter to the server. Throws when it is not taken; asked again with the same id, it is the same letter. */
export async function post({ server, from }: Post, { id, to, subject, text }: Sent) {
  const transport = createTransport({
    url: server,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  const domain = from.split("@").at(-1)?.replace(">", "") ?? "localhost";
  try {
    await transport.sendMail({
      ...{ from, to, subject, text, messageId: `<${id}@${domain}>` },
      // Not answered by an absent reader's own machine.
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } finally {
    transport.close();
  }
}
