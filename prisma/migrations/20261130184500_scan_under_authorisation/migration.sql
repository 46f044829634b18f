-- AlterTable
ALTER TABLE "covenant_scan_units" ADD COLUMN     "delegation_id" UUID;

-- CreateIndex
CREATE INDEX "covenant_scan_units_delegation_id_idx" ON "covenant_scan_units"("delegation_id");

-- AddForeignKey
ALTER TABLE "covenant_scan_units" ADD CONSTRAINT "covenant_scan_units_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "signing_delegations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whose hand it is has a name, and signs under an authorisation only where there is one. What was recorded before is left as it is.
alter table covenant_scan_units add constraint covenant_scan_units_hand check (
  signer_name <> '' and (authority = 'delegated') = (delegation_id is not null)) not valid;
