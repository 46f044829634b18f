-- A request that nobody had to decide: the unit was given more time meanwhile, or has sent. It stands with whose act settled it, and
-- without a yes or no.
alter table report_reopenings drop constraint report_reopenings_decided;
alter table report_reopenings add constraint report_reopenings_decided check (
  (decided_by_id is null) = (decided_at is null) and (granted is null or decided_at is not null));

-- Those that outlived their reason: sent since, and not because they were granted.
update report_reopenings o set decided_at = r.submitted_at, decided_by_id = o.asked_by_id, answer = 'Đơn vị đã gửi báo cáo.'
from progress_reports r
where r.id = o.report_id and o.decided_at is null and r.submitted_at > o.asked_at;
