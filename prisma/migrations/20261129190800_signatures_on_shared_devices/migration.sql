-- AlterTable
ALTER TABLE "covenant_signatures" ADD COLUMN     "host_id" UUID,
ADD COLUMN     "host_name" TEXT;

-- CreateIndex
CREATE INDEX "covenant_signatures_host_id_idx" ON "covenant_signatures"("host_id");

-- AddForeignKey
ALTER TABLE "covenant_signatures" ADD CONSTRAINT "covenant_signatures_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who opened the device stands in full or not at all, and only where somebody signed in the app.
alter table covenant_signatures add constraint covenant_signatures_host check (
  num_nonnulls(host_id, host_name) in (0, 2) and (host_id is null or way = 'inApp'));
