import { EVERYTHING } from "../../engine/styles/builtInStyles";
import { method, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asIndex, asText } from "../plainValue";
import { alreadyExists, existing, invalidArgument } from "../refusals";
import { createStyle } from "./style";

interface StylesObject extends ModelObject {
  readonly context: ModelContext;
}

const stylesClass: ModelClass<StylesObject> = {
  name: "StyleCollection",
  members: [
    method("Add", "1.7", { args: [required("name", "string")], call: add }),
    ...twins<StylesObject>("GetItem", "1.7", {
      nullSince: "1.14",
      args: [required("name", "string")],
      find: (self, [name]) => styleWith(self, name),
    }),
    method("GetCount", "1.9", { call: ({ context }) => context.engine.styles.list().length }),
    method("GetItemAt", "1.9", {
      args: [required("index", "number")],
      call: ({ context }, [index]) => {
        const style = context.engine.styles.list()[asIndex(index)];
        if (style === undefined) throw invalidArgument();
        return createStyle(context, style.name);
      },
    }),
  ],
  items: ({ context }) => context.engine.styles.list().map(({ name }) => createStyle(context, name)),
  indexer: (self, key) => existing(styleWith(self, key)),
};

function styleWith({ context }: StylesObject, key: unknown): ModelObject | null {
  const style = context.engine.styles.named(asText(key));
  return style && createStyle(context, style.name);
}

export function createStyles(context: ModelContext): ModelObject {
  const styles: StylesObject = { modelClass: stylesClass, isNull: false, context };
  return styles;
}

/** support.microsoft.com, "Excel specifications and limits": length of a name. */
const LONGEST_NAME = 255;

/** A new style looks as "Normal" does, and decides everything. */
function add({ context }: StylesObject, [given]: readonly unknown[]): void {
  const name = asText(given).trim();
  if (name === "" || name.length > LONGEST_NAME) throw invalidArgument();
  const { styles } = context.engine;
  if (styles.named(name) !== null) throw alreadyExists();
  const normal = existing(styles.named("Normal"));
  styles.put({
    ...normal,
    name,
    builtIn: null,
    includes: EVERYTHING,
    look: { ...normal.look, styleName: name },
  });
}
