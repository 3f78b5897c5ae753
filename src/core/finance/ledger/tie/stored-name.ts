import type { ActionName } from "../action-name";
import { NamedActions } from "./actions";

/**
 * How decisions and rules name actions: by id where it is one action's alone, else by title. An action that neither
 * tells from all others cannot be named.
 */
export class StoredNames {
  private readonly named: NamedActions;

  constructor(actions: readonly ActionName[]) {
    this.named = new NamedActions(actions);
  }

  of({ row, id, title }: ActionName): string | undefined {
    return [id, title].flatMap((name) => name ?? []).find((name) => {
      const [found, other] = this.named.find(name);
      return other === undefined && found?.row === row;
    });
  }
}
