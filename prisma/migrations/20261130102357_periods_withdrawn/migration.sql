-- A period nobody has touched is taken back; what has a report, more time or an area sheet is kept by its foreign keys.
grant delete on reporting_periods to cum_thi_dua_app;
