/** Sentences about a database server's settings that would tell more of a vote than its rows do. */
export function secrecyWarnings(settings: ReadonlyMap<string, string>) {
  const is = (name: string, ...values: readonly string[]) =>
    values.includes(settings.get(name) ?? "");
  const least = (name: string, number: number) => Number(settings.get(name) ?? "-1") >= number;
  const loaded = `${settings.get("shared_preload_libraries")} ${settings.get("session_preload_libraries")}`;
  return [
    is("track_commit_timestamp", "on") &&
      "PostgreSQL đang ghi giờ của từng giao dịch (track_commit_timestamp): sẽ biết giờ từng phiếu được nhận.",
    (is("log_statement", "mod", "all") ||
      least("log_min_duration_statement", 0) ||
      is("log_duration", "on")) &&
      "PostgreSQL đang ghi nhật ký câu lệnh (log_statement, log_min_duration_statement): sẽ biết giờ từng phiếu được nhận.",
    (least("log_min_duration_sample", 0) ||
      Number(settings.get("log_transaction_sample_rate") ?? "0") > 0) &&
      "PostgreSQL đang ghi mẫu câu lệnh (log_min_duration_sample, log_transaction_sample_rate).",
    is("log_lock_waits", "on") && "PostgreSQL đang ghi các câu lệnh phải chờ (log_lock_waits).",
    /auto_explain|pgaudit|pg_stat_monitor/.test(loaded) &&
      "PostgreSQL đang nạp thư viện ghi lại câu lệnh (auto_explain, pgaudit, pg_stat_monitor).",
    (is("wal_level", "logical") || is("archive_mode", "on", "always")) &&
      "PostgreSQL đang lưu trữ hoặc truyền đi nhật ký ghi (archive_mode, wal_level): bản lưu giữ thứ tự phiếu đến dưới dạng đã khóa.",
  ].filter((sentence) => sentence !== false);
}
