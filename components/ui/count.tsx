type CountProps = {
  value: number;
  /** What is counted, for those who hear the page: "việc", "mới". */
  words: string;
  /** Calls for attention. */
  hot?: boolean;
};

export function Count({ value, words, hot }: CountProps) {
  return (
    <span className={hot ? "count hot" : "count"}>
      {value}
      <span className="vh"> {words}</span>
    </span>
  );
}
