import { kind, oneOf } from "../kind.ts";
export const override = kind({
  name: "override",
  fields: { what: oneOf(["copy-anyway", "shared-anyway", "ended-hold", "ended-wait"]) },
});
