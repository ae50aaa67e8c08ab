import { PlannedError, type BatchFaults, type CallFault, type FaultSource } from "../wire/batchFaults";
import { checkFaultRule } from "./checkFaultRule";
import { createPlayedEdit, type PlayedEdit } from "./playedEdit";
import type { Fault, FaultRule, SeenFault } from "./faultRule";

/** `window.workbench.faults`: makes batches fail on purpose, the same ones in every run. */
export interface Faults {
  /** Throws for a rule that makes no sense. */
  add(rule: FaultRule): void;
  /** Forgets rules, counts and what was seen, and ends a cell edit that a rule began. */
  clear(): void;
  /** The faults that were played, oldest first. */
  seen(): readonly SeenFault[];
}

interface Counted {
  readonly rule: FaultRule;
  readonly index: number;
  count: number;
}

/** Of several rules that fit a batch, the one that was added first is played; all of them count it. */
export function createFaults(): Faults & FaultSource {
  let rules: Counted[] = [];
  let seen: SeenFault[] = [];
  const edit = createPlayedEdit();

  const note = ({ index, count, rule }: Counted) =>
    seen.push({ rule: index, batch: count, fault: rule.fault });

  return {
    add(rule) {
      checkFaultRule(rule);
      rules.push({ rule, index: rules.length, count: 0 });
    },
    clear() {
      rules = [];
      seen = [];
      edit.end();
    },
    seen: () => [...seen],
    cellEdit: () => edit.running(),
    faultsOf(_, touches) {
      const counting = rules.filter(({ rule: { member } }) => member === undefined || touches(member));
      for (const counted of counting) counted.count += 1;
      const [due] = counting.filter(({ rule, count }) => rule.batch === undefined || rule.batch === count);
      if (due === undefined) return null;
      if (due.rule.fault.kind === "error") return failing(due.rule, () => note(due));
      note(due);
      return around(due.rule.fault, edit);
    },
  };
}

const nothing = () => undefined;

/** Fails from within, while the batch runs. */
function failing({ member, fault }: FaultRule, onPlayed: () => void): BatchFaults {
  const fail = (): never => {
    onPlayed();
    const { code, message } = fault as Extract<Fault, { readonly kind: "error" }>;
    throw new PlannedError(code, message ?? "The workbench was asked to fail here.");
  };
  const wanted = member?.toLowerCase();
  const failsBefore = fault.kind === "error" ? (fault.action ?? 0) : 0;
  return {
    call: null,
    beforeAction(index) {
      if (wanted === undefined && index === failsBefore) fail();
    },
    beforeMember(location) {
      if (location.toLowerCase() === wanted) fail();
    },
  };
}

/** Concerns the call as a whole. */
function around(fault: Exclude<Fault, { readonly kind: "error" }>, edit: PlayedEdit): BatchFaults {
  if (fault.kind === "cellEdit") edit.begin(fault.milliseconds ?? null);
  return { call: callFaultOf(fault), beforeAction: nothing, beforeMember: nothing };
}

function callFaultOf(fault: Exclude<Fault, { readonly kind: "error" }>): CallFault | null {
  switch (fault.kind) {
    case "call":
      return { kind: "refuse", errorNumber: fault.number };
    case "delay":
      return { kind: "delay", milliseconds: fault.milliseconds };
    case "drop":
      return { kind: "drop", afterRunning: fault.afterRunning ?? false };
    case "cellEdit":
      return null;
  }
}
