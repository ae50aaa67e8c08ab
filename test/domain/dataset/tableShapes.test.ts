import { TABLE_SHAPES } from "../../../src/domain/dataset/tableShapes";
import type { ColumnShape } from "../../../src/domain/dataset/tableShape";
import { readDescriptorJson } from "../../support/packageFiles";

interface Field {
  readonly name: string;
  readonly constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: readonly unknown[];
    pattern?: string;
  };
}

const descriptor = readDescriptorJson() as {
  readonly resources: readonly {
    readonly name: keyof typeof TABLE_SHAPES;
    readonly schema: { fields: Field[] };
  }[];
};

function declared({ name, constraints = {} }: Field) {
  return {
    name,
    required: constraints.required ?? false,
    unique: constraints.unique ?? false,
    values: constraints.enum?.map(String) ?? null,
  };
}

function parsed({ name, required = false, unique = false, values }: ColumnShape) {
  return { name, required, unique, values: values ?? null };
}

describe("TABLE_SHAPES", () => {
  it.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    "%s: what we parse is what datapackage.json declares",
    (name, resource) => {
      expect(TABLE_SHAPES[name].columns.map(parsed)).toEqual(resource.schema.fields.map(declared));
    },
  );

  it("covers every resource of the package", () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(Object.keys(TABLE_SHAPES));
  });
});
