-- CreateTable
CREATE TABLE "yearly_shares" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "recipient" TEXT,
    "recipient_key" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "whole" INTEGER NOT NULL,
    "typed_by_id" UUID NOT NULL,
    "typed_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by_id" UUID,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "yearly_shares_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "yearly_shares_unit_id_year_code_idx" ON "yearly_shares"("unit_id", "year", "code");

-- AddForeignKey
ALTER TABLE "yearly_shares" ADD CONSTRAINT "yearly_shares_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table yearly_shares
  add constraint yearly_shares_part_of_whole check (part between 0 and whole and whole > 0),
  add constraint yearly_shares_sent_by_someone check ((sent_at is null) = (sent_by_id is null));

-- A head sends what was typed, once; nothing else of it changes.
grant update (sent_by_id, sent_at) on yearly_shares to cum_thi_dua_app;

create function keep_yearly_share() returns trigger language plpgsql as $$
begin
  if old.sent_at is not null then
    raise exception 'what was sent of a year stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger yearly_shares_once before update on yearly_shares for each row execute function keep_yearly_share();
