/** Asked once for each key by a worker, whoever else asks meanwhile: the people of the demo stay who they are. */
export function once<Key, Answer>(ask: (key: Key) => Promise<Answer>) {
  const answers = new Map<Key, Promise<Answer>>();
  return (key: Key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
