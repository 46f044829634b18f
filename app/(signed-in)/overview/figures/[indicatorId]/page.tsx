import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FigureSentence } from "@/components/total/figure-sentence";
import { FiguresFilter } from "@/components/total/figures-filter";
import { OfficeCrumbs } from "@/components/total/office-crumbs";
import { PlaceTable } from "@/components/total/place-table";
import { PlacesNote } from "@/components/total/restated-note";
import { YearField } from "@/components/total/year-field";
import { YearMultiples } from "@/components/total/year-multiples";
import { DownloadLink } from "@/components/ui/download-link";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { TableRegion } from "@/components/ui/table-region";
import { requireActor } from "@/lib/auth/session";
import { meaningText, measureText } from "@/lib/indicator/labels";
import { parseIds } from "@/lib/page-ids";
import * as labels from "@/lib/total/labels";
import { getOfficeIndicator } from "@/lib/total/queries/office-indicator";
import type { Place } from "@/lib/total/queries/office-scope";
import { officeView } from "@/lib/total/schema";

export const metadata: Metadata = { title: "Số liệu một chỉ tiêu" };

type Props = PageProps<"/overview/figures/[indicatorId]">;

export default async function OfficeIndicatorPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const view = officeView.parse(await searchParams);
  const found = ids && (await getOfficeIndicator(actor, ids.indicatorId, view));
  if (!found) notFound();
  const { row, scope, ofPlaces } = found;
  const { indicator } = row;
  const whose = labels.whoseText({ cluster: null, unit: scope.office ?? scope.unit });
  const source = labels.officeSourceText(whose, scope.year, found);
  const query = labels.officeQuery(scope, view);
  const here = `/overview/figures/${indicator.id}`;
  const pathOf = (place: Place) =>
    place.kind === "office"
      ? (`${here}?${labels.officeQuery({ ...scope, office: place }, view)}` as Route)
      : (`/clusters/${place.id}/${scope.year}/figures/${indicator.id}` as Route);

  return (
    <>
      <PageHead
        crumbs={<OfficeCrumbs scope={scope} query={query} below />}
        title={indicator.name}
        meta={[measureText(indicator), meaningText(indicator)].filter(Boolean).join(". ")}
      >
        <div className="actions">
          <DownloadLink href={`${here}/pdf?${query}`}>Tải bản PDF</DownloadLink>
          <DownloadLink href={`${here}/excel?${query}`}>Xuất Excel</DownloadLink>
          <PrintButton />
        </div>
      </PageHead>
      <HowTo
        steps={[
          "“Chép câu trả lời” cho một câu có số liệu, nguồn và thời điểm, dán được ngay vào Zalo hoặc văn bản.",
          "Bấm tên tỉnh hoặc cụm để xem tiếp các phần của số ấy, đến từng đơn vị, từng kỳ.",
        ]}
      />
      <FiguresFilter figures={found} action={here as Route}>
        <YearField scope={scope} />
      </FiguresFilter>
      <div className="stack-l">
        <FigureSentence
          whose={`${whose}, ${labels.shownPeriodText(scope.year, found)}`}
          {...{ indicator, total: row.total, source }}
          more={labels.comparedTexts(row)}
          coverage={labels.coverageText(found.asOf, found.coverage)}
        />
        <Panel title={scope.byOffice ? "Từng tỉnh, thành phố" : "Từng cụm"} flush>
          <TableRegion label={`${indicator.name} theo địa bàn`}>
            <PlaceTable {...{ found, pathOf }} />
          </TableRegion>
          <PlacesNote found={found} />
        </Panel>
        <YearMultiples
          title="Các năm, từng nơi"
          {...{ indicator, source }}
          of={scope.byOffice ? "Tỉnh, thành phố" : "Cụm thi đua"}
          panels={ofPlaces.map(({ place, years }) => ({
            ...{ key: place.id, years },
            title: (
              <Link className="hit" href={pathOf(place)} prefetch={false}>
                {place.name}
              </Link>
            ),
          }))}
        />
      </div>
    </>
  );
}
