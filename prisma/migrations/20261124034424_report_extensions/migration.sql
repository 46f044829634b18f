-- CreateTable
CREATE TABLE "report_extensions" (
    "id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_extensions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_extensions_period_id_unit_id_at_idx" ON "report_extensions"("period_id", "unit_id", "at");

-- CreateIndex
CREATE INDEX "report_extensions_unit_id_idx" ON "report_extensions"("unit_id");

-- AddForeignKey
ALTER TABLE "report_extensions" ADD CONSTRAINT "report_extensions_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "reporting_periods"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_extensions" ADD CONSTRAINT "report_extensions_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
