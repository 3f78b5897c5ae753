/** Which events an add-in has asked for. A target is the id of a sheet or table, or "Workbook". */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${String(type)} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${String(type)} ${target}`;
    this.counts.set(key, Math.max((this.counts.get(key) ?? 0) - 1, 0));
  }

  has(type: number, target: string): boolean {
    return (this.counts.get(`${String(type)} ${target}`) ?? 0) > 0;
  }

  /** How many handlers are registered in all: a clean end leaves none. */
  get total(): number {
    return Array.from(this.counts.values()).reduce((sum, count) => sum + count, 0);
  }
}
