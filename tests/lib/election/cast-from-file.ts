/** For a test: casts the ballots of a file, several at once, and says which key has been received. */
import { readFileSync } from "node:fs";
import { ballot } from "@/lib/ballot/ballot";
import { castBallot } from "@/lib/election/commands/cast-ballot";

const ballots = ballot.array().parse(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));
const lanes = Array.from({ length: 8 }, (_, lane) =>
  ballots.filter((_, index) => index % 8 === lane),
);
await Promise.all(
  lanes.map(async (lane) => {
    for (const one of lane) {
      await castBallot(one);
      process.stdout.write(`${one.publicKey}\n`);
    }
  }),
);
process.exit(0);
