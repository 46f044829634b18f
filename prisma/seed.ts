/**
 * Fills an empty database with the demo: the years 2022 to 2024 of Cụm thi đua số 3, MTTQ Hà Nội. Every state is reached
 * by the same commands as the forms call, each as of the day it happened. Run by the launcher, which gives the environment.
 */
import { createHash, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";

// The first administrator comes about as in a real office: with a one-time code.
const oneTimeCode = randomBytes(9).toString("hex").toUpperCase();
process.env.MODE = "office";
process.env.SETUP_CODE_HASH = createHash("sha256").update(oneTimeCode).digest("hex");

const { tellStory } = await import("./seed/story");
const { accounts, endsAt } = await tellStory(oneTimeCode);

const { ACCOUNTS_FILE, CLOCK_FILE } = process.env;
if (ACCOUNTS_FILE) writeFileSync(ACCOUNTS_FILE, JSON.stringify(accounts, null, 2));
if (CLOCK_FILE) writeFileSync(CLOCK_FILE, String(endsAt.getTime() - Date.now()));
process.exit(0);
