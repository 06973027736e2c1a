import { kind, oneOf } from "../kind.ts";
export const override = kind({
  name: "override",
  says: "Something was done against the advice to wait (S21).",
  fields: { what: oneOf(["copy-anyway", "shared-anyway", "ended-hold", "ended-wait"]) },
});
