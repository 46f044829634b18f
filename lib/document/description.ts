/** One description of a paper, from which both the PDF and the Word file are made. Words are plain text, never markup. */
export type PaperDescription = {
  /** In the file's properties. */
  title: string;
  /** The layout's number: which dated rules of form it follows (layouts.ts). */
  layout: Layout;
  /** Left head: the body above in plain capitals, then the issuing one in bold. */
  issuer: { above: readonly string[]; body: readonly string[] };
  /** "12/KH-CTĐ", typed by hand when the clerk has given it; a blank to be filled in; or no number at all. */
  number: { text: string } | "blank" | null;
  /** "Hà Nội, ngày 29 tháng 02 năm 2024"; blanks are filled in by hand. */
  placeAndDay: string;
  /** "GIAO ƯỚC THI ĐUA", and under it what it is about. */
  type: string;
  subject: readonly string[];
  blocks: readonly Block[];
  signatures: readonly SignatureBlock[];
  /** Above the grid of signatures, as "với sự chứng kiến của …". */
  beforeSignatures: readonly string[];
  recipients: readonly string[];
  /** After the signatures, each on a page of its own. */
  annexes: readonly Annex[];
  /** Across every page; empty on a paper that counts. */
  watermark: readonly string[];
  /** Of a sealed paper, as its last page: how it came about, and how anyone checks it. */
  evidence?: EvidencePage;
};

export type EvidencePage = {
  title: string;
  subject: string;
  blocks: readonly Block[];
  /** The code's picture (SVG), and the words beside it. */
  qr: { svg: string; alt: string; words: readonly string[] };
};

export type Block =
  | { kind: "paragraph"; text: string }
  /** A ground of the paper ("Căn cứ …"), in italics. */
  | { kind: "basis"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "table"; columns: readonly Column[]; rows: readonly (readonly string[])[] };

export type Annex = { title: string; subject: string; blocks: readonly Block[] };

export type Column = { title: string; align: "left" | "right" | "center"; share: number };

export type SignatureBlock = {
  /** Whose it is: "ỦY BAN MTTQ VIỆT NAM / HUYỆN MÊ LINH". */
  unit: readonly string[];
  /** "TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH". */
  authority: readonly string[];
  /** In the room for the signature: how it was confirmed; empty leaves the room to the pen and the stamp. */
  note: string;
  name: string;
  /** The paper's stamp is pressed over this one: its block, and so its row, has room for it. */
  hasStamp?: boolean;
};

/** Millimetres for margins and indents, points for sizes. */
export type Layout = {
  margins: { top: number; bottom: number; left: number; right: number };
  indent: number;
  body: number;
  head: number;
  table: number;
  recipients: number;
};
