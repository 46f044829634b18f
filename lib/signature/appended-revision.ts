import { type PdfDictionary, PdfReader, type PdfValue } from "./pdf-values";

/** An object of the revision; of a stream, also what is in it as it is stored. */
export type Added = { value: PdfValue; stream: string | null };
export type Revision = { objects: Map<number, Added>; trailer: PdfDictionary };

/** What a plain revision's trailer says; an entry besides would send viewers to read on elsewhere. */
const ofTrailer = ["Size", "Prev", "Root", "Info", "ID"];
const space = "[\\0\\t\\n\\f\\r ]";

/**
 * The one revision behind a copy, as a viewer reads it: objects each defined once, a table (not a stream) that names exactly those at
 * their very places, the copy's own table before it, and nothing else to the end of the file. Throws for whatever is written otherwise:
 * viewers follow the table and others read from top to bottom, and both must see the same.
 */
export function revisionAfter(copyLength: number, pdf: Buffer): Revision {
  const reader = new PdfReader(pdf.toString("latin1"));
  reader.at = copyLength;
  const objects = new Map<number, Added>();
  const places = new Map<number, number>();
  for (;;) {
    skipRemarks(reader);
    const at = reader.at;
    const head = reader.take(new RegExp(`(\\d{1,7})${space}+0${space}+obj(?!\\w)`));
    if (!head) break;
    const number = Number(head[1]);
    if (objects.has(number)) throw new Error("an object defined twice");
    objects.set(number, readObject(reader));
    places.set(number, at);
  }
  for (const added of objects.values()) settleLength(added, objects);
  const tableAt = reader.at;
  checkTable(reader, places);
  must(reader, new RegExp(`${space}*trailer`));
  const trailer = reader.value();
  if (trailer.kind !== "dictionary") throw new Error("no trailer");
  if (![...trailer.entries.keys()].every((key) => ofTrailer.includes(key))) {
    throw new Error("a trailer that says more");
  }
  const size = trailer.entries.get("Size");
  if (size?.kind !== "word" || !(Number(size.text) > Math.max(0, ...places.keys()))) {
    throw new Error("fewer objects than there are");
  }
  skipRemarks(reader);
  const [, end] = must(reader, new RegExp(`startxref${space}+(\\d+)${space}+%%EOF${space}*`));
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString("latin1", 0, copyLength))?.[1];
  const previous = trailer.entries.get("Prev");
  if (Number(end) !== tableAt || reader.at !== pdf.length || !before) throw new Error("no end");
  if (previous?.kind !== "word" || previous.text !== before)
    throw new Error("another table before");
  return { objects, trailer };
}

function readObject(reader: PdfReader): Added {
  const value = reader.value();
  reader.skipGap();
  const stream = reader.take(/stream\r?\n/) && readStream(reader, value);
  reader.skipGap();
  must(reader, /endobj(?!\w)/);
  return { value, stream };
}

/** As long as it says itself; where it says so in an object of its own, to the first "endstream" until that is read. */
function readStream(reader: PdfReader, value: PdfValue) {
  const start = reader.at;
  const length = lengthOf(value);
  if (length?.kind === "reference") reader.at = reader.text.indexOf("endstream", start);
  else reader.at += numberIn(length);
  if (reader.at < start) throw new Error("a stream without an end");
  const stream = reader.text.slice(start, reader.at);
  must(reader, /\r?\n?endstream(?!\w)/);
  return stream;
}

/** A length in an object of its own is that of the stream as far as its first "endstream", a line's end before it aside. */
function settleLength(added: Added, objects: Revision["objects"]) {
  const { stream } = added;
  const length = lengthOf(added.value);
  if (stream === null || length?.kind !== "reference") return;
  const said = objects.get(length.number);
  if (!said || said.stream !== null) throw new Error("a length elsewhere");
  const bytes = numberIn(said.value);
  if (bytes > stream.length || !/^\r?\n?$/.test(stream.slice(bytes))) {
    throw new Error("another length");
  }
  added.stream = stream.slice(0, bytes);
}

function lengthOf(value: PdfValue) {
  return value.kind === "dictionary" ? value.entries.get("Length") : undefined;
}

function numberIn(value: PdfValue | undefined) {
  if (value?.kind !== "word" || !/^\d{1,7}$/.test(value.text)) throw new Error("no length");
  return Number(value.text);
}

function checkTable(reader: PdfReader, places: Map<number, number>) {
  must(reader, new RegExp(`xref${space}*[\\r\\n]+`));
  const named = new Set<number>();
  for (;;) {
    const section = reader.take(/(\d+) (\d+) ?[\r\n]+/);
    if (!section) break;
    const first = Number(section[1]);
    for (let number = first; number < first + Number(section[2]); number++) {
      const [, place, generation, kind] = must(reader, /(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)/);
      // The head of the list of free numbers is written by many; a number of the copy's is set free by none.
      if (kind === "f" && number === 0) continue;
      if (kind === "f" || generation !== "00000" || named.has(number)) throw new Error("set free");
      if (places.get(number) !== Number(place)) throw new Error("a place that is another");
      named.add(number);
    }
  }
  if (named.size !== places.size) throw new Error("an object the table does not name");
}

/** Between objects programs write their own name. */
function skipRemarks(reader: PdfReader) {
  do reader.skipGap();
  while (reader.take(/%(?!%EOF)[^\r\n]*/));
}

function must(reader: PdfReader, pattern: RegExp) {
  const found = reader.take(pattern);
  if (!found) throw new Error(`not as expected at ${reader.at}`);
  return found;
}
