/** What `npm run bench:documents` runs: milliseconds per PDF, per seal and per Word file of the largest covenant. Printed, never asserted. */
import { paperAsPdf } from "@/lib/document/pdf";
import { paperAsWord } from "@/lib/document/word";
import { openSealKey } from "@/lib/seal/seal-key";
import { sealPdf } from "@/lib/seal/seal-pdf";
import { aLargePaper } from "../lib/document/a-paper";

const paper = aLargePaper({ units: 12, targets: 240 });
const repetitions = 30;

const pdf = paperAsPdf(paper);
const marks = {
  printedCode: "K7Q2M-9F3TA-XW0HB-7CKHP",
  address: "http://localhost:3000/xac-minh",
  sealedAt: new Date(),
};

async function milliseconds(make: () => unknown) {
  const start = performance.now();
  await make();
  return performance.now() - start;
}

async function measured(what: string, make: (index: number) => unknown) {
  const first = await milliseconds(() => make(0));
  const times = [];
  for (let index = 1; index <= repetitions; index++)
    times.push(await milliseconds(() => make(index)));
  times.sort((a, b) => a - b);
  return {
    what,
    first: round(first),
    median: round(times.at(repetitions / 2)),
    most: round(times.at(-1)),
  };
}

function round(value = 0) {
  return Math.round(value * 10) / 10;
}

// Another title each time: nothing is taken from what was made before.
console.table([
  await measured("PDF, 12 units, annex of 12 × 20 targets", (index) =>
    paperAsPdf({ ...paper, title: `Giao ước ${index}` }),
  ),
  await measured("seal on that PDF", () => sealPdf(pdf, marks, openSealKey())),
  await measured("Word, the same", (index) =>
    paperAsWord({ ...paper, title: `Giao ước ${index}` }),
  ),
]);
