/** Whether a page belongs to an entry of the navigation: the page itself or one below it. Home has none below. */
export function isCurrentPlace(pathname: string, href: string) {
  return pathname === href || (href !== "/" && pathname.startsWith(`${href}/`));
}
