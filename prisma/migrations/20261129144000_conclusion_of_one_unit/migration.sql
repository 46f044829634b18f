-- AlterTable
ALTER TABLE "conclusion_requests" ADD COLUMN     "chosen_unit_id" UUID;

-- CreateIndex
CREATE INDEX "conclusion_requests_chosen_unit_id_idx" ON "conclusion_requests"("chosen_unit_id");

-- AddForeignKey
ALTER TABLE "conclusion_requests" ADD CONSTRAINT "conclusion_requests_chosen_unit_id_fkey" FOREIGN KEY ("chosen_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
