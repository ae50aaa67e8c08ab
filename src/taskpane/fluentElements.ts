/** The Fluent UI Web Components that the pane uses; each import registers one element. */
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/spinner.js";
import "@fluentui/web-components/toggle-button.js";
