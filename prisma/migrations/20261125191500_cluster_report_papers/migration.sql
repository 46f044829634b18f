-- CreateTable
CREATE TABLE "cluster_report_papers" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "from_on" DATE,
    "to_on" DATE,
    "person_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "file_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cluster_report_papers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cluster_report_papers_cluster_year_id_at_idx" ON "cluster_report_papers"("cluster_year_id", "at");

-- CreateIndex
CREATE INDEX "cluster_report_papers_file_id_idx" ON "cluster_report_papers"("file_id");

-- AddForeignKey
ALTER TABLE "cluster_report_papers" ADD CONSTRAINT "cluster_report_papers_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_report_papers" ADD CONSTRAINT "cluster_report_papers_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A paper is of the whole year or of one stretch of days. Append-only: no grant beyond reading and adding.
alter table cluster_report_papers add constraint cluster_report_papers_days check (
  num_nonnulls(from_on, to_on) in (0, 2) and from_on <= to_on);
