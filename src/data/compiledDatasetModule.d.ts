/** build/compiled-dataset.json, made by scripts/buildDataset.ts; webpack and jest resolve the name. */
declare module "compiled-dataset" {
  const compiled: unknown;
  export default compiled;
}
