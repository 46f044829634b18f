-- CreateTable
CREATE TABLE "lines_entered_on_behalf" (
    "entry_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "typed" TEXT NOT NULL,

    CONSTRAINT "lines_entered_on_behalf_pkey" PRIMARY KEY ("entry_id","indicator_id")
);

-- CreateIndex
CREATE INDEX "lines_entered_on_behalf_indicator_id_idx" ON "lines_entered_on_behalf"("indicator_id");

-- AddForeignKey
ALTER TABLE "lines_entered_on_behalf" ADD CONSTRAINT "lines_entered_on_behalf_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries_on_behalf"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lines_entered_on_behalf" ADD CONSTRAINT "lines_entered_on_behalf_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
