import { z } from "zod";

/**
 * Every environment variable the application reads; the launcher sets them all.
 * Defaults let `next build` import this without a database; a server without them fails at its first use.
 */
export const env = z
  .object({
    /** The database as the application's role, which owns no tables. */
    DATABASE_URL: z.string().default(""),
    MODE: z.enum(["demo", "office"]).default("office"),
    /** Milliseconds by which the demo's clock differs from the machine's. */
    CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
    /** "1" when browsers reach us by HTTPS. */
    SECURE: z.enum(["0", "1"]).default("0"),
    AUTH_SECRET: z.string().default(""),
    /** 32 bytes in base64: encrypts second-factor secrets. */
    TOTP_KEY: z.string().default(""),
    /** Where the worker writes its log; the console otherwise. */
    LOG_FILE: z.string().optional(),
    /** The worker's alone: key and certificate that seal papers, PKCS#12 in base64. */
    SEAL_P12: z.string().default(""),
    SEAL_P12_PASSWORD: z.string().default(""),
    FILES_DIR: z.string().default(""),
    /** A file of certificates (PEM): the roots that digital signatures made outside are looked up under. */
    SIGNING_ROOTS: z.string().optional(),
    /** The office's mail server, "smtps://user:password@mail.example.vn"; without one no mail is written or sent. */
    SMTP_URL: z.string().optional(),
    /** The address that mails come from; the user's of the server otherwise. */
    MAIL_FROM: z.string().optional(),
    /** Where people reach this system, for links in mails and on sealed papers: "https://thidua.example.vn". */
    PUBLIC_ADDRESS: z.string().optional(),
    /** Where this start listens: on sealed papers in place of it. */
    OWN_ADDRESS: z.string().default("http://localhost:3000"),
    /** The office's identity provider (OpenID Connect): its address, and this system's name and secret there. */
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    /** What its button is called: "tài khoản thành phố". */
    OIDC_NAME: z.string().default("tài khoản của cơ quan"),
    /** SHA-256 of the one-time code printed on the console of a new office. */
    SETUP_CODE_HASH: z.string().optional(),
  })
  .parse(process.env);
