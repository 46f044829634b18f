-- AlterTable
ALTER TABLE "reporting_periods" ADD COLUMN     "lock_days" INTEGER;

-- Nobody's days to send are cut short by it.
alter table reporting_periods add constraint reporting_periods_lock check (lock_days >= grace_days and lock_days <= 366);
