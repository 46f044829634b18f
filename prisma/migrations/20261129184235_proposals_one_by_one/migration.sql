-- AlterTable
ALTER TABLE "area_proposals" ADD COLUMN     "accepted" BOOLEAN,
ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "decided_by_id" UUID;

-- Until now an area's figures were decided together.
update area_proposals p set decided_at = l.decided_at, decided_by_id = l.decided_by_id, accepted = l.accepted
from area_links l where l.id = p.link_id and l.decided_at is not null;

alter table area_proposals add constraint area_proposals_decided
  check (num_nonnulls(decided_at, decided_by_id, accepted) in (0, 3));

-- What became of a figure is written once.
grant update (decided_at, decided_by_id, accepted) on area_proposals to cum_thi_dua_app;

create function keep_area_proposal() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null then
    raise exception 'what became of a figure stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger area_proposals_once before update on area_proposals for each row execute function keep_area_proposal();
