/** "1 virhe", "3 virhettä": a number with the word in the form that it asks for. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
