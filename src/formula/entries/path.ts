import { kind, oneOf } from "../kind.ts";
export const path = kind({
  name: "path",
  fields: { path: oneOf(["open", "letting-go", "graduated"]) },
});
