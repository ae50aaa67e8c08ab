/**
 * Two builds that share nothing (docs/architecture.md, "Layers"):
 * - `addin`     → dist/             what a site publishes and Excel fetches
 * - `workbench` → build/workbench/  the page that runs the add-in without Excel; never published with it
 *
 * The add-in page has one entry: two would duplicate module state. It is called functions.js because the manifest's
 * Script element and the page must name the same file, which therefore cannot carry a hash in its name; the page
 * asks for it with the hash as a query instead. Everything loaded later is content-hashed.
 */
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";

const root = import.meta.dirname;
const at = (...parts) => resolve(root, ...parts);

/** The manifest in the repository names this origin; a build for a site replaces it. */
const developmentOrigin = "https://localhost:3000";

/** frame-ancestors is missing on purpose: browsers honour it only as a header (docs/deployment.md). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  // Microsoft's library for Excel on the web hides two elements of its own with style attributes.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: https://appsforoffice.microsoft.com",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: {
    transpileOnly: true,
    onlyCompileBundledFiles: true,
    configFile: at("tsconfig.base.json"),
    compilerOptions: {
      composite: false,
      emitDeclarationOnly: false,
      sourceMap: true,
      jsx: "react-jsx",
      jsxImportSource: "preact",
    },
  },
};

const styles = { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] };

const shared = {
  mode: "production",
  // No eval of any kind: the pane's Content-Security-Policy forbids it.
  devtool: "source-map",
  context: root,
  target: ["web", "es2022"],
  performance: false,
  cache: {
    type: "filesystem",
    cacheDirectory: at("build/webpack"),
    buildDependencies: { config: [at("webpack.config.js")] },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
};

/** Files made by earlier build steps; a missing one fails the build here, with its name. */
const made = {
  dataset: at("build/compiled-dataset.json"),
  functions: at("build/functions*.json"),
  site: at("build/site"),
};

/** Writes the origin of a site into the files that name one. */
const atOrigin = (origin) => (content) => content.toString("utf8").replaceAll(developmentOrigin, origin);

function addin({ origin = developmentOrigin } = {}) {
  return {
    ...shared,
    name: "addin",
    entry: { functions: at("src/addin/main.ts") },
    output: {
      path: at("dist"),
      clean: true,
      filename: "[name].js?[contenthash:16]",
      chunkFilename: "[name].[contenthash:16].js",
      assetModuleFilename: "[name].[contenthash:16][ext]",
    },
    optimization: { moduleIds: "size", mangleExports: "size" },
    resolve: { ...shared.resolve, alias: { "compiled-dataset": made.dataset } },
    module: { rules: [typescript, styles] },
    plugins: [
      new CssPlugin({
        filename: "[name].[contenthash:16].css",
        chunkFilename: "[name].[contenthash:16].css",
      }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: at("src/addin/taskpane.html"),
        scriptLoading: "defer",
        minify: false,
        templateParameters: { contentSecurityPolicy },
      }),
      new CopyPlugin({
        patterns: [
          { from: at("assets/icons/*.png"), to: "assets/[name][ext]" },
          { from: at("assets/data"), to: "data" },
          { from: at("assets/pages"), to: "." },
          { from: made.site, to: "." },
          { from: made.functions, to: "[name][ext]", transform: atOrigin(origin) },
          { from: at("manifest.xml"), to: "manifest.xml", transform: atOrigin(origin) },
        ],
      }),
    ],
  };
}

function workbench() {
  return {
    ...shared,
    name: "workbench",
    entry: { workbench: at("src/workbench/main.ts") },
    output: {
      path: at("build/workbench"),
      publicPath: "/workbench/",
      clean: true,
      filename: "[name].js",
      chunkFilename: "[name].js",
      assetModuleFilename: "[name][ext]",
    },
    // The `browser` file of o-spreadsheet is a script without exports.
    resolve: { ...shared.resolve, mainFields: ["module", "main"] },
    module: { rules: [typescript, styles, { test: /\.xml$/, type: "asset/source" }] },
    optimization: {
      // Served from this machine only, and o-spreadsheet stays as its authors built it.
      minimize: false,
      splitChunks: {
        cacheGroups: {
          // LGPL-3.0: unmodified and in files of their own, so that anyone can put another build in their place.
          oSpreadsheet: {
            test: /[\\/]node_modules[\\/]@odoo[\\/]/,
            name: "o-spreadsheet",
            chunks: "all",
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new CssPlugin({ filename: "[name].css", chunkFilename: "[name].css" }),
      new HtmlPlugin({
        filename: "workbench.html",
        template: at("src/workbench/workbench.html"),
        scriptLoading: "defer",
        minify: false,
      }),
    ],
  };
}

/** `--env origin=https://example.org/reverse-imports` writes that origin into dist/manifest.xml. */
export default (environment) => [addin(environment), workbench()];
