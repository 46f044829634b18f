-- CreateEnum
CREATE TYPE "return_cause" AS ENUM ('unlikeBefore', 'wrongUnit', 'outsidePeriod', 'missingEvidence', 'incomplete', 'other');

-- CreateTable
CREATE TABLE "report_returns" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_returns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "returned_cells" (
    "return_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "cause" "return_cause" NOT NULL,

    CONSTRAINT "returned_cells_pkey" PRIMARY KEY ("return_id","indicator_id")
);

-- CreateIndex
CREATE INDEX "report_returns_report_id_at_idx" ON "report_returns"("report_id", "at");

-- CreateIndex
CREATE INDEX "returned_cells_indicator_id_idx" ON "returned_cells"("indicator_id");

-- AddForeignKey
ALTER TABLE "report_returns" ADD CONSTRAINT "report_returns_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "returned_cells" ADD CONSTRAINT "returned_cells_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "report_returns"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "returned_cells" ADD CONSTRAINT "returned_cells_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
