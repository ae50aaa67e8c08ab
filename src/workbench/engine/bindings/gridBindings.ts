import type { Anchor, AnchorStore } from "../anchors/anchorStore";
import type { Area } from "../area";
import type { TableStore } from "../tables/tableStore";
import type { BindingInfo, BindingStore } from "./bindingStore";

type BindingData = Pick<BindingInfo, "type" | "tableId">;

export class GridBindings implements BindingStore {
  constructor(
    private readonly anchors: AnchorStore,
    private readonly tables: Pick<TableStore, "list">,
  ) {}

  list(): readonly BindingInfo[] {
    return this.anchors.list("binding").map((anchor) => this.infoOf(anchor));
  }

  find(id: string): BindingInfo | undefined {
    return this.list().find((binding) => binding.id === id);
  }

  put({ id, area, type, tableId }: BindingInfo & { readonly area: Area }): void {
    const data: BindingData = { type, tableId };
    this.anchors.put("binding", { id, area, data });
  }

  delete(id: string): void {
    this.anchors.delete("binding", id);
  }

  private infoOf({ id, area, data }: Anchor): BindingInfo {
    const { type, tableId } = data as BindingData;
    if (tableId === null) return { id, type, tableId, area };
    const table = this.tables.list().find((one) => one.id === tableId);
    return { id, type, tableId, area: table?.area ?? null };
  }
}
