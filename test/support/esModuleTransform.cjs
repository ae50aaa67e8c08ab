const { createHash } = require("node:crypto");
const { ModuleKind, ScriptTarget, transpileModule } = require("typescript");

/** Lets the runner, which reads CommonJS only, load a package that is an ES module and nothing else. */
module.exports = {
  getCacheKey: (source) => createHash("sha256").update(source).digest("hex"),
  process(source) {
    const withoutMeta = source.replaceAll("import.meta.url", "__filename");
    const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
    return { code: transpileModule(withoutMeta, { compilerOptions }).outputText };
  },
};
