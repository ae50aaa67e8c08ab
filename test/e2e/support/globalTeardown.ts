import { running } from "./runState";

export default async function globalTeardown(): Promise<void> {
  await running.browser?.close();
  await running.server?.stop();
}
