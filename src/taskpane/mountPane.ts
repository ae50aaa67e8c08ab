import { h, render } from "preact";
import { paneTextIn } from "../domain/text/paneText";
import type { HostTheme } from "./applyTheme";
import { applyTheme } from "./applyTheme";
import "./fluentElements";
import { Pane } from "./pane";
import "./pane.css";
import { createPaneController, type PaneController } from "./paneController";
import type { PaneServices } from "./paneServices";

/** Puts the pane in the element, and gives what the ribbon's commands drive it with. */
export function mountPane(
  element: HTMLElement,
  services: PaneServices,
  theme: HostTheme | undefined,
): PaneController {
  applyTheme(theme);
  document.documentElement.lang = services.language;
  document.title = paneTextIn(services.language).productName;
  const controller = createPaneController(services);
  render(h(Pane, { services, controller }), element);
  return controller;
}
