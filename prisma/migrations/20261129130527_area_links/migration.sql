-- CreateTable
CREATE TABLE "area_links" (
    "id" UUID NOT NULL,
    "sheet_id" UUID NOT NULL,
    "area_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "accepted" BOOLEAN,

    CONSTRAINT "area_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_proposals" (
    "link_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "typed" TEXT NOT NULL,

    CONSTRAINT "area_proposals_pkey" PRIMARY KEY ("link_id","indicator_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "area_links_token_hash_key" ON "area_links"("token_hash");

-- CreateIndex
CREATE INDEX "area_links_sheet_id_area_id_idx" ON "area_links"("sheet_id", "area_id");

-- CreateIndex
CREATE INDEX "area_links_area_id_idx" ON "area_links"("area_id");

-- CreateIndex
CREATE INDEX "area_proposals_indicator_id_idx" ON "area_proposals"("indicator_id");

-- AddForeignKey
ALTER TABLE "area_links" ADD CONSTRAINT "area_links_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "area_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_links" ADD CONSTRAINT "area_links_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_proposals" ADD CONSTRAINT "area_proposals_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "area_links"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_proposals" ADD CONSTRAINT "area_proposals_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What happened to a link is written once; what was typed through it is only added.
grant update (revoked_at, used_at, decided_at, decided_by_id, accepted) on area_links to cum_thi_dua_app;

create function keep_area_link() returns trigger language plpgsql as $$
begin
  if (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
     or (old.used_at is not null and new.used_at is distinct from old.used_at)
     or (old.decided_at is not null
         and (new.decided_at, new.decided_by_id, new.accepted) is distinct from (old.decided_at, old.decided_by_id, old.accepted))
     or (new.used_at is not null and old.used_at is null and old.revoked_at is not null)
     or (new.decided_at is not null and new.used_at is null) then
    raise exception 'what happened to a link stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger area_links_once before update on area_links for each row execute function keep_area_link();
