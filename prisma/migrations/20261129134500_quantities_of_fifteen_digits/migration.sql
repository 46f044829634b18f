-- With four decimals fifteen digits: what JSON, and so a read beneath another record, keeps without rounding.
ALTER TABLE "common_targets" ADD CONSTRAINT "common_targets_exact" CHECK (abs("quantity") < 100000000000);
ALTER TABLE "registered_targets" ADD CONSTRAINT "registered_targets_exact"
  CHECK (abs("assigned_quantity") < 100000000000 AND abs("quantity") < 100000000000);
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_exact" CHECK (abs("quantity") < 100000000000);
ALTER TABLE "reopened_figures" ADD CONSTRAINT "reopened_figures_exact" CHECK (abs("quantity") < 100000000000);
ALTER TABLE "activity_amounts" ADD CONSTRAINT "activity_amounts_exact" CHECK (abs("quantity") < 100000000000);
