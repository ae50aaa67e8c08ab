import type { ComponentChildren, HTMLAttributes } from "preact";

/** Attributes of the Fluent elements that the pane uses, for the compiler. */
interface FluentButtonAttributes extends HTMLAttributes<HTMLElement> {
  children?: ComponentChildren;
  appearance?: "primary" | "outline" | "subtle" | "transparent";
  size?: "small" | "medium" | "large";
  shape?: "circular" | "rounded" | "square";
  disabled?: boolean;
  "disabled-focusable"?: boolean;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": FluentButtonAttributes;
      "fluent-toggle-button": FluentButtonAttributes & { pressed?: boolean };
      "fluent-message-bar": HTMLAttributes<HTMLElement> & {
        children?: ComponentChildren;
        intent?: "info" | "success" | "warning" | "error";
        layout?: "singleline" | "multiline";
        shape?: "rounded" | "square";
      };
      "fluent-spinner": HTMLAttributes<HTMLElement> & { size?: "tiny" | "extra-small" | "small" };
    }
  }
}
