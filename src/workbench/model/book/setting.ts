import { method, property, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { settingsOf } from "../../engine/book/bookSettings";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { existing, itemNotFound } from "../refusals";

interface SettingObject extends ModelObject {
  readonly context: ModelContext;
  readonly key: string;
}

interface SettingsObject extends ModelObject {
  readonly context: ModelContext;
}

const settingClass: ModelClass<SettingObject> = {
  name: "Setting",
  members: [
    property("Key", "1.4", { get: ({ key }) => key }),
    property("_Id", "1.4", { get: ({ key }) => key }),
    property("Value", "1.4", {
      get: ({ context, key }) => {
        const value = settingsOf(context.engine.state).get(key);
        if (value === undefined) throw itemNotFound();
        return value;
      },
      set: ({ context, key }, value) => settingsOf(context.engine.state).set(key, value ?? null),
    }),
    method("Delete", "1.4", {
      call: ({ context, key }) => {
        const settings = settingsOf(context.engine.state);
        if (!settings.has(key)) throw itemNotFound();
        settings.delete(key);
      },
    }),
  ],
};

const KEY = [required("key", "string")];

const settingsClass: ModelClass<SettingsObject> = {
  name: "SettingCollection",
  items: ({ context }) =>
    settingsOf(context.engine.state)
      .keys()
      .map((key) => createSetting(context, key)),
  indexer: (self, key) => existing(settingWith(self, key)),
  members: [
    // Adding a key that is there changes its value.
    method("Add", "1.4", {
      args: [required("key", "string"), { name: "value", types: ["any"], optional: true }],
      call: ({ context }, [key, value]) => {
        settingsOf(context.engine.state).set(asText(key), value ?? null);
        return createSetting(context, asText(key));
      },
    }),
    method("GetCount", "1.4", { call: ({ context }) => settingsOf(context.engine.state).keys().length }),
    ...twins<SettingsObject>("GetItem", "1.4", { args: KEY, find: (self, [key]) => settingWith(self, key) }),
  ],
};

function settingWith({ context }: SettingsObject, key: unknown): ModelObject | null {
  return settingsOf(context.engine.state).has(asText(key)) ? createSetting(context, asText(key)) : null;
}

function createSetting(context: ModelContext, key: string): ModelObject {
  const setting: SettingObject = { modelClass: settingClass, isNull: false, context, key };
  return setting;
}

export function createSettings(context: ModelContext): ModelObject {
  const settings: SettingsObject = { modelClass: settingsClass, isNull: false, context };
  return settings;
}
