/** What a form posts, by the names of its fields. */
export type Fields = Record<string, string | string[]>;
