/** Prisma reads relations side by side on one connection, of which pg disapproves on the console. */
export const quietNode = "--disable-warning=DeprecationWarning";
