/** Style sheets are bundled into files of their own: the Content-Security-Policy forbids inline styles. */
declare module "*.css";
