import { element } from "./element";
import type { Problem } from "./outcome";
import type { WorkbenchText } from "./text/workbenchText";

/** In the place of the grid: what is wrong with the add-in, in a sentence. */
export function showProblem(container: HTMLElement, problem: Problem, text: WorkbenchText): void {
  container.replaceChildren(
    element("section", { class: "problem", role: "alert" }, [
      element("h1", {}, [text.problemHeading]),
      element("p", {}, [text.problem(problem)]),
    ]),
  );
}
