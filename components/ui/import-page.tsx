import type { Route } from "next";
import type { ComponentProps } from "react";
import { Crumb, Crumbs } from "./crumbs";
import { DownloadLink } from "./download-link";
import { HowTo } from "./how-to";
import { ImportForm } from "./import-form";
import { PageHead } from "./page-head";
import { Panel } from "./panel";

type ImportPageProps = ComponentProps<typeof ImportForm> & {
  title: string;
  /** The list that the sheet adds to, and the title of that list. */
  list: { href: Route; name: string; title: string };
  /** The empty sheet with its columns explained. */
  template: Route;
  howTo: readonly string[];
};

/** The whole page on which a list of the office's is filled from a sheet. */
export function ImportPage({ title, list, template, howTo, ...form }: ImportPageProps) {
  return (
    <>
      <PageHead
        title={title}
        meta="Ghi đủ cả bảng, hoặc không ghi dòng nào."
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href={list.href}>{list.name}</Crumb>
          </Crumbs>
        }
      >
        <DownloadLink href={template}>Tải tệp mẫu</DownloadLink>
      </PageHead>
      <HowTo steps={howTo} />
      <Panel title={list.title}>
        <ImportForm {...form} />
      </Panel>
    </>
  );
}
