import { Prisma } from "./generated/client";

/** What `searchText` makes of a column, for columns that keep nothing beside them to search in: without diacritics, in small letters. */
export function plainSql(column: Prisma.Sql) {
  return Prisma.sql`lower(translate(regexp_replace(normalize(${column}, NFD), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))`;
}
