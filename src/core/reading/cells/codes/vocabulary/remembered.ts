/** Enough for the words of one column; emptied when full, so that it never grows with the table. */
const MOST = 4000;

/** The same function, remembering its last answers: the words of a column come again and again. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
