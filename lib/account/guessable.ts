import { searchText } from "@/lib/search-text";
import { commonPasswords } from "./common-passwords";

/** Words that passwords here are made of, without diacritics, spaces and capitals; longer ones before their parts. */
const commonWords = [
  ...[
    "matkhaumoi",
    "matkhau",
    "password",
    "passw",
    "matma",
    "dangnhap",
    "welcome",
    "letmein",
    "login",
  ],
  ...[
    "administrator",
    "admin",
    "quantri",
    "user",
    "root",
    "test",
    "demo",
    "abcd",
    "iloveyou",
    "anhyeuem",
  ],
  ...[
    "yeuemnhieu",
    "emyeuanh",
    "toiyeuvietnam",
    "vietnam",
    "hanoi",
    "saigon",
    "hochiminh",
    "danang",
    "thanhpho",
  ],
  ...[
    "mattran",
    "toquoc",
    "mttq",
    "thidua",
    "khenthuong",
    "giaouoc",
    "dangbo",
    "uyban",
    "cumthidua",
    "cum",
  ],
  ...[
    "qwertyuiop",
    "qwerty",
    "asdfghjkl",
    "asdfgh",
    "asdf",
    "zxcvbnm",
    "zxcvbn",
    "zxcv",
    "qazwsx",
    "qaz",
    "wsx",
    "edc",
  ],
  ...["1q2w3e4r5t", "1q2w3e4r", "q1w2e3r4t5", "q1w2e3r4", "1qaz", "2wsx", "3edc", "zaq1", "xsw2"],
  ...[
    "dragon",
    "monkey",
    "football",
    "sunshine",
    "princess",
    "superman",
    "master",
    "hello",
    "conkhong",
    "khongbiet",
  ],
].sort((a, b) => b.length - a.length);

const keyboardRuns = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
];
const lookAlikes: Record<string, string> = {
  "@": "a",
  "0": "o",
  "1": "i",
  "3": "e",
  $: "s",
  "5": "s",
  "7": "t",
};

/** So much has to be left once everything that can be guessed is taken away. */
const enough = 5;

/**
 * Whether a password is among those tried first: the most used ones, common words, keyboard runs, repetitions, dates, telephone
 * numbers and the person's own names, with digits and signs around them. No rule about kinds of characters.
 */
export function isGuessable(password: string, ownWords: readonly string[] = []) {
  const plain = searchText(password);
  const unmasked = plain.replace(/[@0135$7]/g, (sign) => lookAlikes[sign] ?? sign);
  if (isCommon(plain) || isCommon(unmasked)) return true;
  const words = [...ownWords.flatMap(formsOf), ...commonWords];
  return [plain, unmasked].some((text) => new Set(remainder(text, words)).size < enough);
}

/** As people use it most, or so with a year or a few digits behind it. */
function isCommon(text: string) {
  const typed = text.replace(/[^a-z0-9]/g, "");
  return commonPasswords.has(typed) || commonPasswords.has(typed.replace(/\d{1,4}$/, ""));
}

/** "Nguyễn Văn An" gives the whole, each word, and the initials before the last one. */
function formsOf(ownWord: string) {
  const words = searchText(ownWord).split(/[^a-z0-9]+/);
  const initials = words.map(([first]) => first ?? "").join("");
  return [words.join(""), ...words, initials]
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length);
}

function remainder(text: string, words: readonly string[]) {
  const lettersAndDigits = text.replace(/[^a-z0-9]/g, "");
  const withoutWords = words.reduce((left, word) => left.replaceAll(word, " "), lettersAndDigits);
  return withoutWords
    .replace(/(?:84|0)[35789]\d{8}/g, " ")
    .replace(/(?:0?[1-9]|[12]\d|3[01])(?:0?[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d/g, " ")
    .replace(/[a-z]+|\d+/g, withoutRuns)
    .replace(/(.{1,3})\1{2,}/g, " ")
    .replaceAll(" ", "");
}

/** Takes out three or more neighbours on the keyboard or in the alphabet, in either direction. */
function withoutRuns(text: string) {
  let left = "";
  for (let start = 0; start < text.length; ) {
    const length = runLength(text.slice(start));
    left += length > 2 ? " " : text[start];
    start += length > 2 ? length : 1;
  }
  return left;
}

function runLength(text: string) {
  const isRun = (length: number) => {
    const piece = text.slice(0, length);
    const backwards = [...piece].reverse().join("");
    return keyboardRuns.some((run) => run.includes(piece) || run.includes(backwards));
  };
  let length = 1;
  while (length < text.length && isRun(length + 1)) length += 1;
  return length;
}
