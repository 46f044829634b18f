-- More may be dealt with in a period than came in during it; it is asked about, and kept with the word why.
alter table indicator_values drop constraint indicator_values_ratio;
alter table indicator_values add constraint indicator_values_ratio check (
  num_nonnulls(numerator, denominator) in (0, 2)
  and (denominator is null or mode = 'cumulative'
    or (numerator >= 0 and (denominator > 0 or (denominator = 0 and numerator = 0)))));
